/**
 * How a page is asked whether it is ready. The names are those of classes or selectors in the
 * tool's own page.
 *
 * @typedef {object} Question
 * @property {string} title - class of what holds the first title (on a map: a marker)
 * @property {string} press - class of what is pressed: the mark of an event, the marker of a place
 * @property {string} [chosen] - what the pressed one, or something around it, becomes: one answer
 *   of a timeline
 * @property {string} [opened] - what appears in the page: an answer too
 * @property {string} [drawn] - what must be there before anything is pressed: the ground of a map
 * @property {string} [awake] - what appears when the script runs, where a page answers before; else
 *   the answer says so
 * @property {string} [key] - selector of what takes the focus before keys are pressed; left out
 *   where a tool knows no keys
 */

/** @satisfies {Record<string, Question>} */
export const questions = {
  site: {
    title: 'entry-what',
    press: 'tl-mark',
    chosen: '.is-current',
    opened: '.entry:target',
    awake: '.tl-zoom:not([hidden])',
    key: '.tl-mark[tabindex="0"]',
  },
  timelineJs: {
    title: 'tl-headline',
    press: 'tl-timemarker-content-container',
    chosen: '.tl-timemarker-active',
    key: '.tl-timemarker-active',
  },
  visTimeline: { title: 'vis-item-content', press: 'vis-item-content', chosen: '.vis-selected' },
  list: { title: 'event', press: 'event', opened: 'li:target' },
  map: {
    title: 'place-button',
    press: 'place-button',
    opened: '.place-note',
    drawn: '.map-live path',
  },
  leaflet: {
    title: 'leaflet-marker-icon',
    press: 'leaflet-marker-icon',
    opened: '.leaflet-popup',
    drawn: '.leaflet-overlay-pane path',
  },
  mapLibre: {
    title: 'maplibregl-marker',
    press: 'maplibregl-marker',
    opened: '.maplibregl-popup',
    drawn: '.is-drawn',
  },
};
