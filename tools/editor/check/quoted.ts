/** From one offset in a text up to another. */
export interface Stretch {
  start: number;
  end: number;
}

const openers: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '„': '“' };

const opens = (text: string, at: number): boolean =>
  at === 0 || /[\s([{–—/“‘"']/.test(text[at - 1] ?? '');

/** Where a mark is closed; -1 where it never is. In the middle of a word it is an apostrophe. */
function closing(text: string, from: number, mark: string): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const apostrophe = (mark === "'" || mark === '’') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
    if (!apostrophe) return at;
  }
  return -1;
}

/** What stands in quotation marks, curly or straight, marks included, none inside another. */
export function quotedStretches(text: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    const straight = (mark === '"' || mark === "'") && opens(text, at);
    const close = openers[mark] ?? (straight ? mark : undefined);
    if (close === undefined) continue;
    const end = closing(text, at + 1, close);
    if (end < 0) continue;
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Behind these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:[A-Z]|St|Mt|Mr|Mrs|Ms|Dr|Gen|Lt|Col|No|nos?|c|ca|vs|etc|e\.g|i\.e|pp?|para|art)\.\s*$/;

/** The sentences of a text, without the spaces round them. */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | undefined;
  // The end of a line in the file is a space to readers; only an empty line parts. The segmenter
  // would end a sentence at either.
  for (const { segment, index } of segmenter.segment(
    text.replaceAll(/(?<!\n)\r?\n(?!\r?\n)/g, (end) => ' '.repeat(end.length)),
  )) {
    open = { start: open?.start ?? index, end: index + segment.length };
    if (abbreviation.test(segment)) continue;
    found.push(open);
    open = undefined;
  }
  if (open) found.push(open);
  return found
    .map(({ start, end }) => {
      const raw = text.slice(start, end);
      return {
        start: start + (raw.length - raw.trimStart().length),
        end: start + raw.trimEnd().length,
      };
    })
    .filter(({ start, end }) => end > start);
}

export const stretchAt = (stretches: readonly Stretch[], offset: number): Stretch | undefined =>
  stretches.find(({ start, end }) => offset >= start && offset < end);

export const stretchesOf = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
