import { z } from 'astro/zod';
import { pageDescription, prose } from './common.ts';
import { history } from './history.ts';

/** Frontmatter of a page such as `/about/`. */
export const page = z.strictObject({
  title: prose.describe('Title of the page, as it stands at its head.'),
  description: pageDescription(50),
  ...history,
});

export type Page = z.infer<typeof page>;
