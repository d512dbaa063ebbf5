/**
 * Elements that stand on lines of their own: white space before and after their tags is never seen.
 */
const block =
  'html|head|body|meta|link|title|header|footer|main|nav|section|article|aside|div|p|h[1-6]|ul|ol|li|dl|dt|dd|figure|figcaption|' +
  'blockquote|hr|form|fieldset|details|summary|option|table|caption|thead|tbody|tfoot|tr|th|td';
const afterTag = new RegExp(`(</?(?:${block})\\b(?:[^>"]|"[^"]*")*>)\\s+`, 'g');
const beforeTag = new RegExp(`\\s+(?=</?(?:${block})\\b)`, 'g');
const drawing = /<svg\b[\s\S]*?<\/svg>/g;

/**
 * A page without the white space that is never seen, each bit of which would be a node of its own:
 * beside tags of block elements, and between tags in drawings. What stands between words and inline
 * elements stays, and so does what `pre` holds. Scripts stay to the letter: the policy knows them
 * by their hashes.
 */
export function tightHtml(html: string): string {
  if (/<(pre|textarea)\b/.test(html)) return html;
  return html
    .replace(afterTag, '$1')
    .replace(beforeTag, '')
    .replace(drawing, (svg) => svg.replaceAll(/>\s+<(?!\/?tspan)/g, '><'));
}
