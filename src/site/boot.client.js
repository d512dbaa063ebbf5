try{let{theme:t,fonts:f}=localStorage,d=document.documentElement.dataset;if(t=='light'||t=='dark')d.theme=t;if(f)d.fonts=f}catch{}
if(/^#e-/.test(location.hash)||performance.getEntriesByType('navigation')[0]?.type!='navigate')document.documentElement.className='is-whole'
