/**
 * Rules for style sheets and the styles in .astro files: what is standard, and this site's own.
 *
 * @type {import('stylelint').Config}
 */
export default {
  extends: 'stylelint-config-standard',
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    // Here every colour gets its name; for print once more.
    { files: ['**/tokens.css', '**/print.css'], rules: { 'color-no-hex': null } },
  ],
  rules: {
    'color-no-hex': [true, { message: 'Colours have their names in src/site/styles/tokens.css.' }],
    'color-named': 'never',
    // Pages hold text that runs from right to left.
    'property-disallowed-list': [
      [
        /^(margin|padding|border)-(top|right|bottom|left)/,
        'top',
        'right',
        'bottom',
        'left',
        /^(min-|max-)?(width|height)$/,
      ],
      { message: 'Use the logical property, such as margin-inline-start.' },
    ],
    'value-keyword-case': [
      'lower',
      { ignoreKeywords: ['currentColor'], ignoreProperties: ['--serif', '--sans'] },
    ],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    // Safari knows it by this name alone.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust'] }],
    // calc() refuses a bare 0.
    'length-zero-no-unit': [true, { ignoreFunctions: ['var'] }],
    // It compares rules that never meet in one element, and would part those of one element.
    'no-descending-specificity': null,
  },
};
