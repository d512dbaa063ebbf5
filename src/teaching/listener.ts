/** What a page runs to make the frames in it as high as what they hold: to be copied. */
export const listener = `addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'across-the-aras:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = data.height + 'px';
});`;

/** The same as it stands in a page of HTML. */
export const listenerCode = `<script>\n${listener}\n</script>`;
