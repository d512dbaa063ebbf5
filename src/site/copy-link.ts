/** On every "link to this" anchor a click copies the full address, says so, and still follows the link. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-permalink]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const said = link.querySelector('[data-said]');
  navigator.clipboard?.writeText(link.href).then(
    () => {
      if (!said) return;
      said.textContent = 'Link copied';
      setTimeout(() => (said.textContent = ''), 2500);
    },
    () => {
      // Without the right to write to the clipboard the link still opens and its address can be copied by hand.
    },
  );
});
