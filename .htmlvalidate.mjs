/**
 * Rules for the built pages. Everything that is recommended holds, except where a reason is given
 * here.
 */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The pages are written by the build, compressed: white space in them is nobody's to read.
    'no-trailing-whitespace': 'off',
    // An event is told apart by its whole title and date; a search engine cuts where it likes. The
    // limit catches accidents.
    'long-title': ['error', { maxlength: 125 }],
    // Filter forms act at once and are hidden without scripts: there is nothing to submit.
    'wcag/h32': 'off',
    // <div role="region"> is the scrolling frame of a wide table, not a section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};
