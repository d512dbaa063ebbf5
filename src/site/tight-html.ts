/** White space before and after their tags is never seen. */
const block =
  'html|head|body|meta|link|title|header|footer|main|nav|section|article|aside|div|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|' +
  'blockquote|hr|form|fieldset|details|summary|option|table|caption|thead|tbody|tfoot|tr|th|td';
const afterTag = new RegExp(`(</?(?:${block})\\b(?:[^>"]|"[^"]*")*>)\\s+`, 'g');
const beforeTag = new RegExp(`\\s+(?=</?(?:${block})\\b)`, 'g');
/** Scripts and styles, which the policy knows by their hashes; empty shapes; tags; the text between. */
const pieces =
  /<(script|style)\b[\s\S]*?<\/\1>|<(path|line|use|circle|rect)\b(?:[^>"]|"[^"]*")*><\/\2>|<(?:[^>"]|"[^"]*")*>|[^<]+/g;
/** White space as HTML has it: one that does not break a line is a letter. */
const space = /[ \t\n\f\r]+/g;
/** In a drawing white space is seen between words alone. */
const beforeWords = /^[ \t\n\f\r]+<\/?tspan/;

/**
 * A page without the white space that is never seen, each bit of which would be a node of its own,
 * and with one space for any other: a line break beside a dozen blanks is no more to a reader, and
 * what is written alike is sent once. What `pre` holds stays, and so do attributes, scripts and
 * styles. An empty shape of a drawing ends with its own tag.
 */
export function tightHtml(html: string): string {
  if (/<(pre|textarea)\b/.test(html)) return html;
  let drawings = 0;
  return html
    .replace(afterTag, '$1')
    .replace(beforeTag, '')
    .replace(
      pieces,
      (piece: string, _: unknown, shape: string | undefined, at: number, page: string) => {
        if (shape !== undefined) return piece.replace(`></${shape}>`, '/>');
        if (piece.startsWith('<svg')) drawings += 1;
        if (piece === '</svg>') drawings -= 1;
        if (piece.startsWith('<')) return piece;
        const stands = drawings === 0 || piece.trim() !== '' || beforeWords.test(page.slice(at));
        return stands ? piece.replaceAll(space, ' ') : '';
      },
    );
}
