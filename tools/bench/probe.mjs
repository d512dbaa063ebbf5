/**
 * How a page is asked whether it is ready, by classes or selectors in the tool's own page.
 *
 * @typedef {object} Question
 * @property {string} title - class of what holds a title (on a map: a marker)
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
    awake: '.tl-keys:not([hidden])',
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
    title: 'map-mark',
    press: 'map-mark',
    opened: '.place-note:target, .leaflet-popup',
    drawn: '.map-cut path',
    awake: '.map-live:not(.is-starting) .place-button',
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

/**
 * Runs in the page, before anything of its own. Frame by frame it looks for the first title,
 * presses on the second event (or place) as soon as it is there, and presses again in every frame
 * until the page answers: the event is marked as chosen, or the page goes to it, or the place's
 * note opens. The same for every tool. Without `press`, only what happens by itself is noted.
 *
 * @param {{ question: Question, press: boolean }} task
 */
export function probe({ question, press }) {
  const result = { paint: 0, title: 0, ready: 0, awake: 0, shift: 0 };
  window.benchResult = result;
  const watch = (type, take) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') result.paint = startTime;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) result.shift += value;
  });

  const isSeen = (element) =>
    element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getClientRects().length > 0;
  const pressOn = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const middle = { clientX: x + width / 2, clientY: y + height / 2 };
    const all = { bubbles: true, cancelable: true, composed: true, view: window, ...middle };
    const pointer = { ...all, pointerId: 1, pointerType: 'mouse', isPrimary: true };
    element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    element.dispatchEvent(new MouseEvent('mousedown', { ...all, buttons: 1 }));
    element.dispatchEvent(new PointerEvent('pointerup', pointer));
    element.dispatchEvent(new MouseEvent('mouseup', all));
    element.dispatchEvent(new MouseEvent('click', all));
  };
  const afterPaint = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    port2.postMessage(0);
  };
  const note = (name) =>
    afterPaint(() => {
      result[name] ||= performance.now();
    });
  /** Milliseconds from each press of a key to the next paint. */
  window.benchKeys = [];
  const noteKey = ({ timeStamp }) =>
    requestAnimationFrame(() =>
      afterPaint(() => window.benchKeys.push(performance.now() - timeStamp)),
    );
  addEventListener('keydown', noteKey, true);
  const titles = document.getElementsByClassName(question.title);
  const targets = document.getElementsByClassName(question.press);
  const there = (selector) => selector !== undefined && document.querySelector(selector) !== null;
  let answered = false;
  const look = () => {
    // The second, since some tools open with the first chosen.
    const target = targets[1];
    const seen = result.title > 0 || isSeen(titles[0]);
    if (seen && !result.title) note('title');
    answered ||= Boolean(
      seen &&
      target &&
      ((question.chosen && target.closest(question.chosen)) || there(question.opened)),
    );
    const awake = question.awake ? there(question.awake) : answered;
    if (answered && !result.ready) note('ready');
    if (awake && !result.awake) note('awake');
    if (press && seen && target && !answered && (!question.drawn || there(question.drawn)))
      pressOn(target);
    if (!answered || !awake) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
