try{let{theme:t,fonts:f}=localStorage,d=document.documentElement.dataset;if(t=='light'||t=='dark')d.theme=t;if(f)d.fonts=f}catch{}
if(performance.getEntriesByType('navigation')[0]?.type!='navigate')document.documentElement.className='is-whole'
