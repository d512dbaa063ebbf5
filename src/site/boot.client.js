try{let{theme:t,fonts:f}=localStorage,d=document.documentElement.dataset;if(/^(light|dark)$/.test(t))d.theme=t;if(f)d.fonts=f}catch{}
if(/#e-/.test(location)||performance.getEntriesByType('navigation')[0]?.type!='navigate')document.documentElement.className='is-whole'
