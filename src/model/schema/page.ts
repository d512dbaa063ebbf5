import { z } from 'astro/zod';
import { prose } from './common.ts';
import { history } from './history.ts';

/** Frontmatter of a page such as `/about/`. */
export const page = z.strictObject({
  title: prose.describe('Title of the page, as it stands at its head.'),
  description: prose
    .min(50, 'a description has 50 to 160 characters')
    .max(160, 'a description has 50 to 160 characters')
    .describe('For search engines and link previews: 50 to 160 characters.'),
  ...history,
});

export type Page = z.infer<typeof page>;
