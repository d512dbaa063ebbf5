import { quotedStretches, sentencesOf, stretchAt } from './quoted.ts';

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

/**
 * A speaker with a colon behind: "7 October, the Guards' general Rasul Sanaeirad: no nest of …".
 */
const speaker =
  /\b(?:general|colonel|commander|minister|ministry|president|spokes\w+|ambassador|envoy|official|leader|deputy|adviser|parliament|agency|speech|statement)\b[^:.]*:/iu;

/**
 * How one word of a text is meant: in quotation marks, as somebody's word, or as the site's own.
 */
export type Standing = 'quoted' | 'attributed' | 'own';

/**
 * Says of any stretch of one text how its words are meant. Quotation marks and sentences are looked
 * for once.
 */
export function standingIn(text: string): (start: number, end: number) => Standing {
  const quoted = quotedStretches(text);
  const sentences = sentencesOf(text);
  return (start, end) => {
    if (stretchAt(quoted, start)) return 'quoted';
    const sentence = stretchAt(sentences, start);
    if (!sentence) return 'own';
    // The loaded word itself attributes nothing ("accused", "condemned" may stand in the list one
    // day).
    const rest = `${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`;
    return saying.test(rest) || speaker.test(text.slice(sentence.start, start))
      ? 'attributed'
      : 'own';
  };
}
