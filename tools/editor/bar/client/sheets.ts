import barText from './bar.css?inline';
import findingsText from './findings.css?inline';
import sharedText from './shared.css?inline';
import spaceText from './space.css?inline';
import troubleText from './trouble.css?inline';

function made(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

const both = [made(sharedText), made(findingsText)];

// Inside the elements: the page's own sheets do not reach there, nor these out of it.
export const barSheets = [...both, made(barText)];
export const troubleSheets = [...both, made(troubleText)];

/** Room for the bar on the page itself. */
export const spaceSheet = made(spaceText);
