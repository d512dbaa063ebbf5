const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/**
 * A whole page of the development server that is no page of the site, in the site's own looks.
 *
 * @param base - the site's base path, with a slash at its end
 * @param head - markup: further sheets and scripts
 * @param body - markup made by the tools; what an editor wrote is escaped in it
 */
export function documentOf(base: string, title: string, head: string, body: string): string {
  const sheets = ['tokens', 'fonts', 'base'].map(
    (name) => `<link rel="stylesheet" href="${base}src/site/styles/${name}.css">`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<script src="${base}src/site/boot.client.js"></script>
${sheets.join('\n')}
${head}
</head>
<body>
${body}
</body>
</html>
`;
}
