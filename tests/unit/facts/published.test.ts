import { describe, expect, it } from 'vitest';
import {
  draftWords,
  isDraft,
  isPublished,
  showingFrom,
} from '../../../src/model/facts/published.ts';

const at = (time: string): number => Date.parse(time);
const noon = at('2026-11-24T12:00:00Z');

describe('isDraft()', () => {
  it('takes an entry that says nothing for published', () => {
    expect(isDraft({}, noon)).toBe(false);
  });

  it('takes an entry that is called a draft for one, whatever its day', () => {
    expect(isDraft({ draft: true }, noon)).toBe(true);
    expect(isDraft({ draft: true, publishOn: '2020-01-01' }, noon)).toBe(true);
  });

  it('publishes on the first instant of the day in UTC, where readers in Los Angeles still have the day before', () => {
    expect(isDraft({ publishOn: '2026-12-01' }, at('2026-11-30T23:59:59.999Z'))).toBe(true);
    expect(isDraft({ publishOn: '2026-12-01' }, at('2026-12-01T00:00:00Z'))).toBe(false);
    expect(isDraft({ publishOn: '2026-12-01' }, at('2027-01-01T00:00:00Z'))).toBe(false);
  });
});

describe('isPublished()', () => {
  it('leaves drafts out of what readers see', () => {
    expect(isPublished({}, { now: noon, preview: false })).toBe(true);
    expect(isPublished({ draft: true }, { now: noon, preview: false })).toBe(false);
    expect(isPublished({ publishOn: '2026-11-25' }, { now: noon, preview: false })).toBe(false);
  });

  it('shows everything in a preview', () => {
    expect(isPublished({ draft: true }, { now: noon, preview: true })).toBe(true);
    expect(isPublished({ publishOn: '2026-11-25' }, { now: noon, preview: true })).toBe(true);
  });
});

describe('draftWords()', () => {
  it('calls a draft so, and says until when where that is known', () => {
    expect(draftWords({ draft: true }, noon)).toBe('Draft');
    expect(draftWords({ publishOn: '2026-12-01' }, noon)).toBe('Draft until 1 December 2026');
  });

  it('promises no day for what is a draft in any case', () => {
    expect(draftWords({ draft: true, publishOn: '2026-12-01' }, noon)).toBe('Draft');
  });

  it('says nothing of what is published', () => {
    expect(draftWords({}, noon)).toBeUndefined();
    expect(draftWords({ publishOn: '2026-11-24' }, noon)).toBeUndefined();
  });
});

describe('showingFrom()', () => {
  const build = { dev: false, clock: noon };

  it('builds as of now, without drafts, where nothing is set', () => {
    expect(showingFrom({}, build)).toEqual({ now: noon, preview: false });
    expect(showingFrom({ PREVIEW: '', BUILD_DATE: '' }, build)).toEqual({
      now: noon,
      preview: false,
    });
    expect(showingFrom({ PREVIEW: '0' }, build)).toEqual({ now: noon, preview: false });
  });

  it('builds as of another day when told to', () => {
    expect(showingFrom({ BUILD_DATE: '2027-01-31' }, build).now).toBe(Date.UTC(2027, 0, 31));
  });

  it('shows drafts in a preview, and always while editing', () => {
    expect(showingFrom({ PREVIEW: '1' }, build).preview).toBe(true);
    expect(showingFrom({}, { ...build, dev: true }).preview).toBe(true);
  });

  it.each(['tomorrow', '2026-11', '2026-02-30', '2026-13-01', '24.11.2026'])(
    'refuses BUILD_DATE=%s and says what to write',
    (date) => {
      expect(() => showingFrom({ BUILD_DATE: date }, build)).toThrow(
        `BUILD_DATE is "${date}"; write a day such as 2026-11-24`,
      );
    },
  );

  it('refuses another word for PREVIEW, since a build without drafts would not be noticed', () => {
    expect(() => showingFrom({ PREVIEW: 'yes' }, build)).toThrow(
      'PREVIEW is "yes"; write PREVIEW=1',
    );
  });
});
