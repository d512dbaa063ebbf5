import { licence, siteName } from '../site/site.ts';
import { isFolder, linksOf, type Folder, type Link } from './outline.ts';

/** The namespaces of Common Cartridge 1.3; they name it, and nothing is loaded from them. */
const ims = 'http://www.imsglobal.org/xsd/imsccv1p3';
const lom = 'http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest';
const schemas = 'http://www.imsglobal.org/profile/cc/ccv1p3';

const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const xml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/**
 * A name for a link that stays the same from build to build, so that a course which is imported anew
 * keeps it: the address without signs that an XML name cannot have.
 */
const nameOf = ({ path }: Link): string => `L${path.replaceAll(/[^\w-]+/g, '_')}`;

/** Where the file of a link stands in the package. */
export const fileOf = (link: Link): string => `links/${nameOf(link)}.xml`;

/** The full address of a link, from its path. */
type AddressOf = (path: string) => string;

/** A link in the binding of web links 1.3, as a file or, with a prefix, inside the manifest. */
function webLink({ title, path }: Link, address: AddressOf, prefix = ''): string {
  const space = prefix === '' ? ` xmlns="${ims}/imswl_v1p3"` : '';
  return `<${prefix}webLink${space}><${prefix}title>${xml(title)}</${prefix}title><${prefix}url href="${xml(address(path))}" target="_blank"/></${prefix}webLink>`;
}

/** The file of a link. */
export const linkFile = (link: Link, address: AddressOf): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${webLink(link, address)}\n`;

/** Items as they are shown, in order; folders are numbered by their places. */
function itemsOf({ items }: Folder, place: string): string {
  return items
    .map((item, at) => {
      const title = `<title>${xml(item.title)}</title>`;
      const own = `${place}_${at + 1}`;
      return isFolder(item)
        ? `<item identifier="F${own}">${title}${itemsOf(item, own)}</item>`
        : `<item identifier="I${own}" identifierref="${nameOf(item)}">${title}</item>`;
    })
    .join('\n');
}

const text = (tag: string, words: string): string =>
  `<lom:${tag}><lom:string language="en-GB">${xml(words)}</lom:string></lom:${tag}>`;

/** What the package is: IEEE LOM in the profile of Common Cartridge. */
const metadata = (kind: string): string => `<metadata>
<schema>${kind}</schema>
<schemaversion>1.3.0</schemaversion>
<lom:lom>
<lom:general>${text('title', siteName)}<lom:language>en-GB</lom:language>${text(
  'description',
  'Links to the chapters, sections, lessons and claims to judge of a site that explains one partisan op-ed of October 2021 and takes no side.',
)}</lom:general>
<lom:lifeCycle><lom:contribute><lom:role><lom:source>LOMv1.0</lom:source><lom:value>publisher</lom:value></lom:role><lom:entity>${xml(siteName)}</lom:entity></lom:contribute></lom:lifeCycle>
<lom:rights><lom:copyrightAndOtherRestrictions><lom:source>LOMv1.0</lom:source><lom:value>yes</lom:value></lom:copyrightAndOtherRestrictions>${text('description', licence)}</lom:rights>
</lom:lom>
</metadata>`;

/**
 * The manifest of a cartridge, `imsmanifest.xml` (IMS Common Cartridge 1.3, Content Packaging
 * profile).
 *
 * @param thin - whether the links stand in the manifest itself (Thin Common Cartridge) and not in
 *   files
 */
export function manifest(outline: Folder, address: AddressOf, thin: boolean): string {
  const resources = linksOf(outline).map((link) => {
    const held = thin ? webLink(link, address, 'wl:') : `<file href="${fileOf(link)}"/>`;
    return `<resource identifier="${nameOf(link)}" type="imswl_xmlv1p3">${held}</resource>`;
  });
  const places = [
    [`${ims}/imscp_v1p1`, `${schemas}/ccv1p3_imscp_v1p2_v1p0.xsd`],
    [lom, `${schemas}/LOM/ccv1p3_lommanifest_v1p0.xsd`],
    ...(thin ? [[`${ims}/imswl_v1p3`, `${schemas}/ccv1p3_imswl_v1p3.xsd`]] : []),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="across-the-aras" xmlns="${ims}/imscp_v1p1" xmlns:lom="${lom}" ${thin ? `xmlns:wl="${ims}/imswl_v1p3" ` : ''}${xsi} xsi:schemaLocation="${places.flat().join(' ')}">
${metadata(thin ? 'IMS Thin Common Cartridge' : 'IMS Common Cartridge')}
<organizations>
<organization identifier="course" structure="rooted-hierarchy">
<title>${xml(outline.title)}</title>
<item identifier="root">
${itemsOf(outline, '')}
</item>
</organization>
</organizations>
<resources>
${resources.join('\n')}
</resources>
</manifest>
`;
}
