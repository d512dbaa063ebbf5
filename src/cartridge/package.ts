import { strToU8, zipSync } from 'fflate';
import { fileOf, linkFile, manifest } from './manifest.ts';
import { linksOf, type Folder } from './outline.ts';

/** The two forms of the package, by the name of their files under `/teach/`. */
export const cartridgeNames = ['across-the-aras', 'across-the-aras-thin'] as const;

export type CartridgeName = (typeof cartridgeNames)[number];

/** The same from build to build: the earliest day that a zip can name. */
const mtime = new Date(1980, 0, 1);

/**
 * A package that learning platforms import, an `.imscc` file: IMS Common Cartridge 1.3, or Thin
 * Common Cartridge of that version.
 *
 * @param address - the full address of a link, from its path
 */
export function cartridge(
  name: CartridgeName,
  outline: Folder,
  address: (path: string) => string,
): Uint8Array<ArrayBuffer> {
  const thin = name === 'across-the-aras-thin';
  const links = thin
    ? []
    : linksOf(outline).map((link) => [fileOf(link), strToU8(linkFile(link, address))] as const);
  return zipSync(
    {
      'imsmanifest.xml': strToU8(manifest(outline, address, thin)),
      ...Object.fromEntries(links),
    },
    { mtime, level: 9 },
  );
}
