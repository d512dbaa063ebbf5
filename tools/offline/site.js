// The first script of every page of the offline copy: does for the others what a server would.
// Data that they fetch comes in scripts, since a page on a disk may read no other file; and links
// that they make from the root of the site lead to files of the copy.
{
  const root = document.currentScript.src.replace(/offline\/site\.js$/, '');
  const waiting = new Map();

  // A disk gives this site's letters at once.
  document.documentElement.dataset.fonts = 'here';

  /** The file of the copy that an address of the site names. */
  const fileAt = (address) => {
    const path = address.slice(BASE.length).replace(/[?#].*$/s, '');
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };

  globalThis.offlineCopy = {
    root,

    /** Called by the script that brings a file's text. */
    give: (file, text) => waiting.get(file)(text),

    fetch(address) {
      // A link on the page leads to a file of the copy already.
      const file = fileAt(address.startsWith(root) ? BASE + address.slice(root.length) : address);
      return new Promise((resolve, reject) => {
        waiting.set(file, (text) => resolve(new Response(text)));
        const script = document.createElement('script');
        script.onerror = () => reject(new TypeError(`The offline copy does not hold ${file}`));
        script.src = `${root}offline/data/${file}.js`;
        document.head.append(script);
      });
    },
  };

  const lead = (element, name) => {
    const address = element.getAttribute(name);
    if (!address?.startsWith(BASE) || address.startsWith('//')) return;
    element.setAttribute(name, root + fileAt(address) + address.replace(/^[^?#]*/, ''));
  };
  const leadAll = (node) => {
    if (!node.querySelectorAll) return;
    for (const link of [node, ...node.querySelectorAll('[href]')])
      if (link.matches('[href]')) lead(link, 'href');
  };
  const changed = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      if (type === 'attributes') lead(target, 'href');
      else for (const node of addedNodes) leadAll(node);
  });
  // Once the page is read and before its scripts run: what stands in it leads to files already.
  document.addEventListener(
    'readystatechange',
    () => changed.observe(document, { childList: true, subtree: true, attributeFilter: ['href'] }),
    { once: true },
  );

  // An address on a disk is none to pass on: the sign beside a heading leads to it, and no more.
  addEventListener(
    'click',
    (event) => event.target.closest('.permalink') && event.stopPropagation(),
    true,
  );
}
