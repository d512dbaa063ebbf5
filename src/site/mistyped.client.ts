import { href } from './href.ts';

/**
 * Leads on from an address that was typed with capitals, or cut out of a text with the bracket or
 * full stop behind it, where there is a page that must be meant.
 */
const base = href('/');
const asked = location.pathname.slice(base.length).replace(/\/$/, '');
const name = asked.toLowerCase().replace(/(%[\da-f]{2}|[^\da-z])+$/, '');
const meant = `${base}${name}/`;
if (name !== '' && name !== asked)
  void fetch(meant, { method: 'HEAD' }).then(
    ({ ok }) => ok && location.replace(meant + location.search + location.hash),
    () => undefined,
  );
