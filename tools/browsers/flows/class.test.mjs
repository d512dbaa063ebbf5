// For a class: judging, presenting, linking to a section.
import { expect, it } from 'vitest';
import { until } from '../driven.mjs';
import { inEachBrowser } from './in-each-browser.mjs';

inEachBrowser(({ page, open, textOf, focus, inView, addressIs, seen, gone, site }) => {
  it('lets a class judge first, and then compare', async () => {
    await open('/teach/judge/?claims=p05-roadblock,p24-through-syunik');
    const card = '[id="j-p05-roadblock"]';
    await seen(`${card} [name="verdict"]`);
    expect(
      await page.ask(
        (wanted) => document.querySelector(wanted).checkVisibility(),
        `${card} .judge-answer`,
      ),
    ).toBe(false);
    for (const name of ['[name="verdict"][value="disputed"]', '[name="passage"][value="B"]']) {
      await focus(`${card} ${name}`);
      await page.press(' ');
    }
    await page.press('Enter');
    await seen(`${card} .judge-result h3`);
    await seen(`${card} .judge-found`);
    expect(await textOf(`${card} .judge-compare`)).toMatch(/You\s*Disputed/);
  });

  it('gives the address of a section with its code, and leaves the page where it was', async () => {
    await open('/chapters/at-the-bridges/');
    const sign = '#the-place h2 .permalink';
    await page.click(sign);
    await seen('.link-dialog[open]');
    await until(
      page,
      'the code is drawn',
      () => document.querySelector('.link-dialog img').naturalWidth > 0,
    );
    expect(await page.ask(() => document.querySelector('.link-dialog input').value)).toBe(
      `${site}/chapters/at-the-bridges/#the-place`,
    );
    await page.press('Escape');
    await gone('.link-dialog');
    await until(
      page,
      'the focus is back at the sign',
      (wanted) => document.activeElement === document.querySelector(wanted),
      sign,
    );
    // Safari scrolls only when it has nothing else to do.
    await page.ask(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 500))),
    );
    await inView(sign);
  });

  it('shows a chapter to a class screen by screen, and leaves it where it was', async () => {
    await open('/chapters/at-the-bridges/?present');
    await until(page, 'it is presented', () =>
      document.documentElement.classList.contains('is-presented'),
    );
    // The beginning may take more than one.
    for (let screens = 0; screens < 5; screens += 1) {
      if (await page.ask(() => location.hash === '#the-river')) break;
      await page.press('ArrowRight');
    }
    await addressIs('?present#the-river');
    await inView('#the-river h2');
    await page.press('Escape');
    await addressIs('/chapters/at-the-bridges/#the-river');
    await inView('#the-river h2');
  });
});
