import { Parser } from 'htmlparser2';

const headings = new Map([
  ['h1', '# '],
  ['h2', '## '],
  ['h3', '### '],
]);
const blocks = new Set(['p', 'li', 'figcaption', 'caption', 'tr', 'dt', 'dd', 'summary']);
/** What a page of documentation has by itself, or what is not read as text. */
const leftOut = new Set(['svg', 'script', 'style', 'button', 'nav']);

/**
 * The words of a page's text as Markdown: headings, paragraphs, lists and links, in their order.
 *
 * @param {string} html - a built page of this site
 * @returns {string} Markdown, without a title
 */
export function markdownOf(html) {
  const lines = [];
  let line = '';
  let inside = 0;
  let skipped = 0;
  let link;
  const end = () => {
    const text = line.replaceAll(/\s+/g, ' ').trim();
    // What HTML or MDX would take for markup is text.
    if (text && !/^(#+|-)$/.test(text)) lines.push(text);
    line = '';
  };
  const parser = new Parser({
    onopentag(name, { href, class: classes = '' }) {
      if (name === 'article' || name === 'main') inside += 1;
      if (skipped > 0 || leftOut.has(name) || /margin-note|permalink|term-card/.test(classes)) {
        if (!/^(br|hr|input|img|meta|link)$/.test(name)) skipped += 1;
        return;
      }
      if (headings.has(name) || blocks.has(name)) {
        end();
        line = headings.get(name) ?? (name === 'li' ? '- ' : '');
      }
      if (name === 'a' && href) {
        link = href;
        line += '[';
      }
    },
    ontext(text) {
      if (inside > 0 && skipped === 0) line += text.replaceAll(/[\\`*_{}[\]<>|]/g, '\\$&');
    },
    onclosetag(name, implied) {
      if (name === 'article' || name === 'main') inside -= 1;
      if (skipped > 0) {
        if (!implied || !/^(br|hr|input|img|meta|link)$/.test(name)) skipped -= 1;
        return;
      }
      if (name === 'a' && link) {
        line += `](${link})`;
        link = undefined;
      }
      if (headings.has(name) || blocks.has(name)) end();
    },
  });
  parser.end(html);
  return lines.join('\n\n');
}
