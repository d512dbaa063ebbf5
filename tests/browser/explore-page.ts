import type { Page } from '@playwright/test';

/* What the tests of the explorer look for. */

export const flag = '2020-10-18-khudafarin-bridges';
export const now = (page: Page) => page.locator('.x-now');
export const mark = (page: Page, id: string) => page.locator(`.x-plot .tl-mark[href="#e-${id}"]`);
export const next = (page: Page) => page.getByRole('button', { name: 'Next ›', exact: true });
export const live = (page: Page) => page.locator('.map-live .place-button').first().waitFor();
export const current = (page: Page) => page.locator('.x-step:visible');
export const place = (page: Page) => page.getByRole('combobox', { name: 'Place' });
