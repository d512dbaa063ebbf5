import type { APIRoute, GetStaticPaths } from 'astro';
import type { Claim } from '../../../model/schema/claim.ts';
import { drawPicture } from '../../../sharing/picture.ts';
import { claimPicture } from '../../../sharing/pictures.ts';
import { getFacts } from '../../../site/load-facts.ts';

export const getStaticPaths = (async () => {
  const { facts } = await getFacts();
  return facts.claims.list.map((claim) => ({ params: { id: claim.id }, props: { claim } }));
}) satisfies GetStaticPaths;

/** The picture of a claim's page: verdict and conclusion. */
export const GET: APIRoute<{ claim: Claim }> = async ({ props }) =>
  new Response(await drawPicture(claimPicture(props.claim)));
