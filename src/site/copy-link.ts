/**
 * Where it is said that a link was copied: there before anything is said, or it would not be read
 * out.
 */
const said = document.createElement('span');
said.className = 'permalink-said';
said.role = 'status';
document.body.append(said);

/**
 * On every "link to this" anchor a click copies the full address, says so, and still follows the
 * link.
 */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.permalink');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  navigator.clipboard?.writeText(link.href).then(
    () => {
      said.textContent = 'Link copied';
      setTimeout(() => (said.textContent = ''), 2500);
    },
    () => {
      // Without the right to write to the clipboard the link still opens and its address can be
      // copied by hand.
    },
  );
});
