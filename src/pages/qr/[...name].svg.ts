import type { APIRoute, GetStaticPaths } from 'astro';
import { posterOf } from '../../sharing/poster.ts';
import { sharedThings } from '../../sharing/shared-things.ts';
import { codeFile } from '../../site/linking/share-addresses.ts';
import { getFacts } from '../../site/load-facts.ts';
import { href } from '../../site/paths.ts';

export const getStaticPaths = (async () => {
  const { facts } = await getFacts();
  return sharedThings(facts).map(({ address, title }) => ({
    params: { name: codeFile(address)?.replace(/^\/qr\/|\.svg$/g, '') },
    props: { address, title },
  }));
}) satisfies GetStaticPaths;

/** The QR code of a page, a section, a number…, with its words: `/qr/claims/p05-roadblock.svg`. */
export const GET: APIRoute<{ address: string; title: string }> = ({
  props: { address, title },
  site,
}) =>
  new Response(posterOf(title, new URL(href(address), site).href), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
