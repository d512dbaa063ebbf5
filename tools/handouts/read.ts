import { getDocumentProxy, extractText } from 'unpdf';

/** What a PDF file says of itself and to readers. */
export interface Handout {
  sheets: number;
  /** Whether its parts are told apart for screen readers. */
  tagged: boolean;
  /** BCP 47; empty where none is set. */
  language: string;
  /** The headings by which it can be walked. */
  bookmarks: string[];
  text: string;
  /** How many of its fonts are not in the file. */
  fontsMissing: number;
}

export async function readHandout(pdf: Uint8Array): Promise<Handout> {
  // It takes the bytes for itself.
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const { info } = (await document.getMetadata()) as { info: { Language?: string | null } };
  const mark = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const outline = (await document.getOutline()) as { title: string }[] | null;
  const { text } = await extractText(document, { mergePages: true });
  return {
    sheets: document.numPages,
    tagged: mark?.Marked === true,
    language: info.Language ?? '',
    bookmarks: (outline ?? []).map(({ title }) => title),
    text,
    fontsMissing: fontsMissing(Buffer.from(pdf).toString('latin1')),
  };
}

/**
 * How many fonts are named in a PDF file, as Chromium writes it, whose letters are not in it. Those
 * of type 3 are made of drawings, which always are.
 */
function fontsMissing(raw: string): number {
  const objects = [...raw.matchAll(/(?:^|\n)(\d+) 0 obj\s*<<([^]*?)>>\s*(?:endobj|stream)/g)];
  const whole = new Set(
    objects.filter(([, , text = '']) => /\/FontFile[23]?\b/.test(text)).map(([, id]) => id),
  );
  return objects
    .filter(([, , text = '']) => /\/Subtype\s*\/(CIDFontType[02]|TrueType|Type1)\b/.test(text))
    .filter(([, , text = '']) => !whole.has(/\/FontDescriptor (\d+) 0 R/.exec(text)?.[1])).length;
}

/**
 * What is wrong with a handout, in words.
 *
 * @param title - of its page, which must be read in it
 * @param most - so many sheets at most
 */
export function faultsOf(handout: Handout, title: string, most = Infinity): string[] {
  const { sheets, tagged, language, bookmarks, text, fontsMissing } = handout;
  const bare = (words: string): string => words.replaceAll(/\s+/g, '');
  return [
    ...(sheets > most ? [`it takes ${sheets} sheets; ${most} at most`] : []),
    ...(tagged ? [] : ['it has no tags for screen readers']),
    ...(language.startsWith('en') ? [] : [`its language is "${language}"`]),
    ...(bookmarks.length > 0 ? [] : ['it has no bookmarks']),
    ...(bare(text).includes(bare(title)) ? [] : [`its text does not hold “${title}”`]),
    ...(fontsMissing === 0 ? [] : [`${fontsMissing} of its fonts are not in it`]),
  ];
}
