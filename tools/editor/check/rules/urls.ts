import { entriesOf, linksOf, type Content, type Report, type Rule, type Spot } from '../rule.ts';

/** Parameters that say who sent a reader, not what is read. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|_ga)$/i;

/** Hosts that answer on one machine or in one office only. */
const privateHost =
  /^(localhost|.*\.(local|localhost|internal|lan|home|test|example)|\d+\.\d+\.\d+\.\d+|\[.*\])$/;

/** Hosts that only lead on, to the address in one of these parameters or to what nobody can see. */
const goBetweens: readonly (readonly [RegExp, string?])[] = [
  [/^(www\.)?google\.[a-z.]+\/url$/, 'url q'],
  [/safelinks\.protection\.outlook\.com\/$/, 'url'],
  [/^lm?\.(facebook|instagram|messenger)\.com\//, 'u'],
  [/^(www\.)?youtube\.com\/redirect$/, 'q'],
  [/^(www\.)?vk\.com\/away\.php$/, 'to'],
  [/^(bit\.ly|t\.co|goo\.gl|tinyurl\.com|ow\.ly|buff\.ly|is\.gd|clck\.ru|cutt\.ly|lnkd\.in)\/./],
];

interface Address {
  /** As written. */
  text: string;
  url: URL;
  at: Spot;
  /** The source whose address it is; a link in a text, or a copy, is nobody's. */
  owner?: string;
}

function addressesOf(content: Content): Address[] {
  const written = [
    ...entriesOf(content, 'source').flatMap(({ id, text, at }) => [
      { text: text('URL') ?? '', at: at('URL'), owner: id },
      { text: text('archived') ?? '', at: at('archived') },
    ]),
    ...linksOf(content)
      .filter(({ url }) => /^https?:/i.test(url))
      .map(({ url, at }) => ({ text: url, at })),
  ];
  return written.flatMap((address) => {
    const url = URL.parse(address.text);
    return url ? [{ ...address, url }] : [];
  });
}

const bareHost = ({ hostname }: URL): string => hostname.replace(/^www\./, '').replace(/\.$/, '');

/** The page that an address means, whatever its scheme, "www.", last slash, anchor and tracking. */
function pageOf(url: URL): string {
  const query = [...url.searchParams].filter(([name]) => !tracking.test(name));
  return `${bareHost(url)}${url.pathname.replace(/\/$/, '')}?${new URLSearchParams(query).toString()}`;
}

/** The tracking parameters of an address, and the address without them, else to the letter. */
function withoutTracking(text: string): { sent: string[]; cleaned: string } {
  const [, before = text, query = '', hash = ''] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(text) ?? [];
  const isTracking = (part: string): boolean => tracking.test(part.split('=')[0] ?? '');
  const kept = query.split('&').filter((part) => part !== '' && !isTracking(part));
  return {
    sent: query.split('&').filter(isTracking),
    cleaned: `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`,
  };
}

function checkParts({ text, url, at }: Address, secure: ReadonlySet<string>, report: Report): void {
  const say = (message: string, hint: string): void => {
    report(at, message, hint);
  };
  if (/\s/.test(text))
    say(
      `there is a space in the address: ${text}`,
      /\s/.test(text.trim()) ? 'write %20 for a space that belongs to it' : 'take it out',
    );
  if (url.username !== '' || url.password !== '')
    say('the address holds a name or a password', 'remove what stands before the @');
  if (privateHost.test(url.hostname) || !url.hostname.includes('.'))
    say(`readers cannot reach "${url.hostname}"`, 'give the public address of the text');
  if (url.hostname.endsWith('.'))
    say(`the host ends with a full stop: ${url.hostname}`, `write ${url.hostname.slice(0, -1)}`);
  if (/^https?:\/\/[^/?#]*:\d+/.test(text) && url.port === '')
    say(
      `the address names the port that it would have anyway: ${text}`,
      `write ${text.replace(/:\d+/, '')}`,
    );
  for (const [pattern, names = ''] of goBetweens) {
    if (!pattern.test(url.hostname + url.pathname)) continue;
    const meant = names.split(' ').map((name) => url.searchParams.get(name));
    const target = meant.find((one) => one && URL.canParse(one));
    say(
      `the address leads to ${url.hostname}, which only leads on`,
      target ? `write ${target}` : 'open it, and write the address of the page that it leads to',
    );
  }
  const { sent, cleaned } = withoutTracking(text);
  if (sent.length > 0)
    say(`the address says who sent the reader: ${sent.join('&')}`, `write ${cleaned}`);
  if (url.protocol === 'http:' && secure.has(bareHost(url)))
    say(
      `http where ${bareHost(url)} is known to answer on https`,
      `see whether ${text.replace(/^http:/, 'https:')} shows the same page, and write that`,
    );
}

export const urlsRule: Rule = {
  name: 'urls',
  check(content, report) {
    const all = addressesOf(content);
    const secure = new Set(
      all.filter(({ url }) => url.protocol === 'https:').map(({ url }) => bareHost(url)),
    );
    const pages = new Map<string, Address>();
    for (const address of all) {
      checkParts(address, secure, report);
      const { owner, at, url } = address;
      if (owner === undefined) continue;
      const other = pages.get(pageOf(url));
      if (other)
        report(
          at,
          `the source "${other.owner}" has the same address (${other.at.file}:${other.at.line})`,
          'keep one of the two and cite it in both places',
        );
      else pages.set(pageOf(url), address);
    }
  },
};
