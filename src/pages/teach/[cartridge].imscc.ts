import type { APIRoute, GetStaticPaths } from 'astro';
import { outlineOf } from '../../cartridge/outline.ts';
import { cartridge, cartridgeNames, type CartridgeName } from '../../cartridge/package.ts';
import { getFacts } from '../../site/load-facts.ts';
import { href } from '../../site/paths.ts';

/** For learning platforms: `/teach/across-the-aras.imscc`. */
export const getStaticPaths = (() =>
  cartridgeNames.map((name) => ({
    params: { cartridge: name },
    props: { name },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: CartridgeName }> = async ({ props: { name }, site }) => {
  const { facts } = await getFacts();
  const address = (path: string): string => new URL(href(path), site).href;
  return new Response(cartridge(name, outlineOf(facts), address), {
    headers: { 'Content-Type': 'application/zip' },
  });
};
