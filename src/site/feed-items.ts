import type { RSSFeedItem } from '@astrojs/rss';
import { dateWords, firstDay } from '../model/facts/dates.ts';
import { draftWords } from '../model/facts/published.ts';
import { aboutWords, changeWords, type Subject, type Told } from '../model/facts/history.ts';
import { clip } from '../model/facts/sentences.ts';

/** No feed reader wants the whole of a long history; all of it stands at `/corrections/`. */
const most = 50;

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

/**
 * The items of the feed: each change in full, with links to what was changed.
 *
 * @param changes - newest first
 * @param listAddress - of all changes: where a change of several things leads
 * @param now - time of the build, UTC milliseconds: drafts, which are in a preview only, are called
 *   so
 */
export function feedItems(
  changes: readonly Told[],
  addressOf: (subject: Subject) => string,
  listAddress: string,
  now: number,
): RSSFeedItem[] {
  return changes.slice(0, most).map((change) => {
    const { date, kind, text, of, key } = change;
    const [first, ...others] = of;
    const draft = draftWords(first, now);
    const links = of.map(
      (subject) =>
        `<li><a href="${escapeHtml(addressOf(subject))}">${escapeHtml(subject.title)}</a></li>`,
    );
    return {
      title: `${draft === undefined ? '' : `${draft}: `}${clip(aboutWords(change), 80)}: ${clip(text.replace(/\.$/, ''), 100)}`,
      link: others.length === 0 ? addressOf(first) : listAddress,
      pubDate: new Date(firstDay(date)),
      description: text,
      content: `<p>${changeWords[kind]}, ${dateWords(date)}: ${escapeHtml(text)}</p><ul>${links.join('')}</ul>`,
      categories: [changeWords[kind]],
      // The address of a page is no name for one of its changes.
      customData: `<guid isPermaLink="false">across-the-aras/${key}</guid>`,
    };
  });
}
