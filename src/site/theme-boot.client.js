try{let t=localStorage.theme;if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}
if(performance.getEntriesByType('navigation')[0]?.type!='navigate')document.documentElement.className='is-whole'
