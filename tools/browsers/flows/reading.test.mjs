// A chapter: its notes, its words, on a phone, from a link to a passage.
import { expect, it } from 'vitest';
import { until } from '../driven.mjs';
import { inEachBrowser } from './in-each-browser.mjs';

inEachBrowser(({ page, open, inView, addressIs, seen, gone }) => {
  it('leads from a sentence of a chapter to its note, and back', async () => {
    await open('/chapters/at-the-bridges/');
    await page.click('#cite-1-1');
    await addressIs('#note-1');
    await inView('#note-1');
    await page.click('#note-1 .note-back a');
    await addressIs('#cite-1-1');
    await inView('#cite-1-1');
  });

  it('shows a chapter on a phone without a scroll bar to the side', async () => {
    await page.resize(390, 800);
    await open('/chapters/at-the-bridges/');
    const sides = await page.ask(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(sides.scrollWidth).toBe(sides.clientWidth);
  });

  it('stands a change of the window while a chapter is being laid out', async () => {
    await open('/chapters/at-the-bridges/');
    await page.resize(480, 800);
    await seen('h1');
    await open('/');
    await seen('h1');
  });

  it('explains a word of a chapter over the page', async () => {
    await open('/chapters/at-the-bridges/');
    await page.click('button.term');
    await inView('.term-card:popover-open');
    await page.press('Escape');
    await gone('.term-card:popover-open');
  });

  it('marks the words that a link names, and goes there', async () => {
    const words = 'In 2010 mediators from France, Russia and the United States';
    await open('/about/');
    await open(`/chapters/at-the-bridges/#:~:text=${encodeURIComponent(words)}`);
    await until(
      page,
      'the words are in sight',
      (wanted) => {
        const said = [...document.querySelectorAll('main p')].find((each) =>
          each.textContent.includes(wanted),
        );
        const { top } = said.getBoundingClientRect();
        return scrollY > 0 && top >= 0 && top < innerHeight;
      },
      words,
    );
  });
});
