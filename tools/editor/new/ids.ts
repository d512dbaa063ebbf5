/** Letters that no decomposition turns into plain ones. */
const letters: Readonly<Record<string, string>> = {
  ə: 'a',
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
};

/** Words that say nothing in an id. */
const small = new Set(
  'a an the of in on at to for from by with and or but as its his her their is are was were be been has have had that this which over into after before about'.split(
    ' ',
  ),
);

/**
 * A text in the letters of an id: `Zəngilan’s road` gives `zangilans-road`. Empty for a text in
 * another script.
 */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[əıøßæœđłþð]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** A short id for what a sentence is about: its first few words that say something. */
export function subject(text: string, words = 4): string {
  return slug(text)
    .split('-')
    .filter((word) => word !== '' && !small.has(word))
    .slice(0, words)
    .join('-');
}

/** The id itself, or the first free one of `id-2`, `id-3` … */
export function nextFree(id: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
