// One page of each kind at the width of a phone; `every-page.spec.ts` has all of them at a wider one.
import { addAxe, violations } from './axe.ts';
import { expect, test } from './fixture.ts';

test.use({ viewport: { width: 390, height: 844 } });

for (const path of [
  '/',
  '/claims/p05-roadblock/',
  '/timeline/',
  '/map/',
  '/explore/',
  '/places/khudafarin-dam/',
])
  test(`${path} passes axe at 390 px`, async ({ page }) => {
    await page.goto(path);
    await addAxe(page);
    expect(await violations(page)).toEqual([]);
  });
