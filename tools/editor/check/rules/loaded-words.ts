import { quotedStretches, sentencesOf, stretchAt, stretchesOf } from '../quoted.ts';
import type { LoadedWord } from '../../../../src/model/schema/word-lists.ts';
import { loadedWords } from '../words.ts';
import { ownPassagesOf, type Passage, type Report, type Rule } from '../rule.ts';

/**
 * Signs that a sentence gives somebody else's words: verbs of saying, "according to", "in its
 * words". Verbs that could as well be the site's own telling ("showed", "found") are not among
 * them.
 */
const saying = new RegExp(
  String.raw`\b(?:${[
    'say|says|said|saying|tell|tells|told|speak|speaks|spoke|speaking|talk of|talk about|talks of|talked of',
    'call|calls|called|calling|term|terms|termed|name|names|named|describe|describes|described|describing|label|labelled|brand|branded',
    'write|writes|wrote|written|writing|report|reports|reported|reporting|title|titled|headline|headlined|according to|by .{1,40} account',
    'word|words|wording|charge|charges|charged|accuse|accuses|accused|accusing|allege|alleges|alleged|allegation|allegedly',
    'state that|states that|stated|declare|declares|declared|announce|announces|announced|argue|argues|argued|claim|claims|claimed',
    'explain|explains|explained|define|defines|defined|cite|cites|cited|repeat|repeats|repeated|restate|restates|restated',
    'criticise|criticises|criticised|reading of .{1,30} as|understood .{1,30} as',
    'condemn|condemns|condemned|denounce|denounces|denounced|demand|demands|demanded|reject|rejects|rejected|deny|denies|denied',
    'warn|warns|warned|complain|complains|complained|liken|likens|likened|read it as|read them as|reads it as|as .{1,30} puts it',
    'asks|asked|urge|urged|recall|recalls|recalled|presented|presents|sees? .{1,40} as|regards? .{1,40} as|notes|noted|voiced',
  ].join('|')})\b`,
  'iu',
);

/** A speaker with a colon behind: "the Guards' general Rasul Sanaeirad: no nest of …". */
const speaker =
  /\b(?:general|colonel|commander|minister|ministry|president|spokes\w+|ambassador|envoy|official|leader|deputy|adviser|parliament|agency|speech|statement)\b[^:.]*:/iu;

/** How a word is meant: in quotation marks, as somebody's word, or as the site's own. */
export type Standing = 'quoted' | 'attributed' | 'own';

/** Says of any stretch of one text how its words are meant. */
export function standingIn(text: string): (start: number, end: number) => Standing {
  const quoted = quotedStretches(text);
  const sentences = sentencesOf(text);
  return (start, end) => {
    if (stretchAt(quoted, start)) return 'quoted';
    const sentence = stretchAt(sentences, start);
    if (!sentence) return 'own';
    // The loaded word itself attributes nothing, should "accused" stand in the list one day.
    const rest = `${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`;
    return saying.test(rest) || speaker.test(text.slice(sentence.start, start))
      ? 'attributed'
      : 'own';
  };
}

const escaped = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);

/** Any of some phrases as whole words, the longest first. */
function anyOf(words: readonly string[]): RegExp {
  const forms = words.toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'giu');
}

function lexiconOf(list: readonly LoadedWord[]) {
  const exceptions = list.flatMap(({ except = [] }) => except);
  return {
    every: anyOf(list.flatMap(({ words }) => words)),
    byForm: new Map(
      list.flatMap((entry) => entry.words.map((word) => [word.toLowerCase(), entry] as const)),
    ),
    exceptions: exceptions.length > 0 ? anyOf(exceptions) : undefined,
  };
}

/** A capital inside a sentence is that of a name ("Southern Azerbaijan Liberation Movement"). */
const isName = (text: string, word: string, at: number): boolean =>
  /^\p{Lu}/u.test(word) && !sentencesOf(text).some(({ start }) => start === at);

function checkPassage(
  passage: Passage,
  { every, byForm, exceptions }: ReturnType<typeof lexiconOf>,
  report: Report,
): void {
  const { text } = passage;
  const hits = [...text.matchAll(every)];
  if (hits.length === 0) return;
  const excepted = exceptions ? stretchesOf(text, exceptions) : [];
  const standing = standingIn(text);
  for (const { 0: word, index } of hits) {
    const entry = byForm.get(word.toLowerCase().replaceAll(/\s+/g, ' '));
    const end = index + word.length;
    if (!entry || excepted.some((phrase) => index >= phrase.start && end <= phrase.end)) continue;
    // "Zionist" and "Nazi" have a capital in any place.
    if (!entry.words.some((form) => /^\p{Lu}/u.test(form)) && isName(text, word, index)) continue;
    const how = standing(index, end);
    if (how === 'quoted' || (how === 'attributed' && !entry.verb)) continue;
    const others = '; or set it in quotation marks or name who says it, in the same sentence';
    report(
      passage.spot(index),
      `"${word}" takes a side: ${entry.why}`,
      `write: ${entry.instead}${entry.verb ? '' : others}`,
    );
  }
}

export const loadedWordsRule: Rule = {
  name: 'loaded-words',
  check(content, report) {
    const words = loadedWords(content, report);
    if (!words) return;
    const lexicon = lexiconOf(words);
    for (const passage of ownPassagesOf(content)) checkPassage(passage, lexicon, report);
  },
};
