import { find } from '../site/elements.client.ts';
import { makeBar } from './bar.client.ts';
import { makeClock } from './clock.client.ts';
import { moveOf, moveOfTouch, type Move } from './keys.ts';
import { notesWindow, shownWindow } from './notes.client.ts';
import sheet from './present.css?url';
import { screensOf, tellsFindings, type Screen } from './screens.client.ts';
import { stopsOf } from './stops.ts';

/** What takes keys and fingers for itself. */
const own =
  'input:not([type=checkbox]), select, textarea, border-map, event-timeline, .map-stage, .scroll';

/**
 * Shows the chapter or the lesson of this page one section at a time, in large type. `?present` in
 * the address asks for it, `?present=notes` for a teacher's notes in a window of their own, and
 * `&verdicts=hidden` hides what was found. Leaving takes these out of the address and gives the
 * page back as it was.
 */
export async function present(): Promise<void> {
  const article = document.querySelector<HTMLElement>('article.chapter, article.lesson');
  if (!article) return;
  await load(sheet);
  new Presentation(article).start();
}

/** @param address - of a style sheet for screens */
function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      media: 'screen',
      href: address,
      onload: () => resolve(),
      onerror: () => reject(new Error(`the sheet of the presentation did not load: ${address}`)),
    });
    document.head.append(link);
  });
}

class Presentation {
  readonly #root = document.documentElement;
  readonly #view = find<HTMLElement>(document, 'main');
  readonly #isNotes = new URLSearchParams(location.search).get('present') === 'notes';
  readonly #isLesson: boolean;
  readonly #all;
  readonly #others;
  readonly #ends = new AbortController();
  readonly #bar;
  readonly #notes;
  readonly #pass;
  #at = 0;
  #areVerdictsHidden = false;

  constructor(article: HTMLElement) {
    this.#isLesson = article.matches('.lesson');
    const { screens, others } = screensOf(article);
    this.#all = screens;
    this.#others = others;
    const move = (what: Move): void => this.#move(what);
    this.#notes = notesWindow(move, () => this.#at);
    this.#pass = this.#isNotes ? shownWindow((at) => this.#show(at, 'top')) : undefined;
    const hidden = new URLSearchParams(location.search).get('verdicts') === 'hidden';
    const hasVerdicts = article.querySelector('.verdict') !== null;
    this.#bar = makeBar({
      move,
      ...(this.#isNotes ? { first: makeClock() } : {}),
      ...(this.#isLesson && !this.#isNotes ? { openNotes: () => this.#notes.open() } : {}),
      ...(hasVerdicts
        ? { hideVerdicts: { hidden, act: (hide) => this.#switchVerdicts(hide) } }
        : {}),
    });
    if (hasVerdicts && hidden) this.#hideVerdicts(true);
  }

  /** Those that are shown: with verdicts hidden, none that only tells what was found. */
  get #screens(): readonly Screen[] {
    return this.#areVerdictsHidden ? this.#all.filter(({ id }) => !tellsFindings(id)) : this.#all;
  }

  start(): void {
    this.#root.classList.add('is-presented');
    this.#root.classList.toggle('is-notes', this.#isNotes);
    if (this.#isNotes)
      for (const answer of this.#view.querySelectorAll('details')) answer.open = true;
    document.body.append(this.#bar.element);
    const { signal } = this.#ends;
    document.addEventListener('keydown', (event) => this.#press(event), { signal });
    addEventListener('hashchange', () => this.#goToHash(), { signal });
    this.#followTouch(signal);
    this.#goToHash();
  }

  /** The screen on which the place stands that the address names: the first, where it names none. */
  #goToHash(): void {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const at = this.#screens.findIndex(({ parts }) => parts.some((part) => part.contains(named)));
    this.#show(Math.max(0, at), 'top');
    if (named && named.id !== this.#screens[this.#at]?.id) named.scrollIntoView();
  }

  /** @param from - whether its beginning or its end is seen first, or what was seen before */
  #show(at: number, from: 'top' | 'end' | 'here'): void {
    const screen = this.#screens[at];
    if (!screen) return;
    this.#at = at;
    for (const part of this.#others) part.dataset.screen = 'off';
    for (const other of this.#all)
      for (const part of other.parts) part.dataset.screen = other === screen ? 'on' : 'off';
    history.replaceState(history.state, '', `${location.search}${screen.id && `#${screen.id}`}`);
    this.#bar.show(at, this.#screens.length, screen.title);
    if (from === 'here') return;
    (screen.parts.find((part) => part.id === screen.id && screen.id) ?? this.#view).focus({
      preventScroll: true,
    });
    this.#view.scrollTo({ top: from === 'top' ? 0 : this.#view.scrollHeight, behavior: 'instant' });
    this.#notes.tell();
  }

  #move(move: Move): void {
    if (this.#pass && move !== 'leave' && move !== 'fill') this.#pass(move);
    else if (move === 'leave') this.#leave();
    else if (move === 'first') this.#show(0, 'top');
    else if (move === 'last') this.#show(this.#screens.length - 1, 'top');
    else if (move === 'fill') void this.#fill();
    else this.#step(move === 'on' ? 1 : -1);
  }

  /** To what of the section was not seen yet, then to the next section. */
  #step(by: 1 | -1): void {
    const view = this.#view;
    const top = view.getBoundingClientRect().top - view.scrollTop;
    const blocks = [...view.querySelectorAll('p, li, tr, h3, figure, details, .claim-card')]
      .filter((block) => block.checkVisibility())
      .map((block) => block.getBoundingClientRect())
      .map((box) => ({ top: box.top - top - 12, bottom: box.bottom - top }));
    const stops = stopsOf(blocks, view.clientHeight, view.scrollHeight);
    const next =
      by > 0
        ? stops.find((stop) => stop > view.scrollTop + 4)
        : stops.findLast((stop) => stop < view.scrollTop - 4);
    if (next === undefined) this.#show(this.#at + by, by > 0 ? 'top' : 'end');
    else view.scrollTo({ top: next, behavior: 'instant' });
  }

  #press(event: KeyboardEvent): void {
    const target = event.target as Element;
    const move = moveOf(event);
    if (move === undefined || event.defaultPrevented || target.closest(own)) return;
    // A note that lies over the page is closed first; a button is pressed by the space bar.
    if (move === 'leave' && document.querySelector(':popover-open')) return;
    if (event.key === ' ' && target.closest('button, summary, input')) return;
    event.preventDefault();
    this.#move(move);
  }

  #followTouch(signal: AbortSignal): void {
    let from: Touch | undefined;
    const view = this.#view;
    view.addEventListener(
      'touchstart',
      ({ touches, target }) => {
        from = touches.length === 1 && !(target as Element).closest(own) ? touches[0] : undefined;
      },
      { signal, passive: true },
    );
    view.addEventListener(
      'touchend',
      ({ changedTouches: [to] }) => {
        const move =
          from && to && moveOfTouch(to.clientX - from.clientX, to.clientY - from.clientY);
        if (move === 'on' && this.#at + 1 < this.#screens.length) this.#show(this.#at + 1, 'top');
        if (move === 'back') this.#show(this.#at - 1, 'top');
      },
      { signal, passive: true },
    );
  }

  async #fill(): Promise<void> {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await this.#root.requestFullscreen();
  }

  /** What is on the screen stays there; if it may not be seen any more, the next screen comes. */
  #switchVerdicts(hidden: boolean): void {
    const now = this.#all.findIndex(({ id }) => id === this.#screens[this.#at]?.id);
    this.#hideVerdicts(hidden);
    const at = this.#screens.findIndex((screen) => this.#all.indexOf(screen) >= now);
    this.#show(at, this.#screens[at] === this.#all[now] ? 'here' : 'top');
  }

  #hideVerdicts(hidden: boolean): void {
    this.#areVerdictsHidden = hidden;
    this.#root.classList.toggle('hides-verdicts', hidden);
    const url = new URL(location.href);
    if (hidden) url.searchParams.set('verdicts', 'hidden');
    else url.searchParams.delete('verdicts');
    history.replaceState(history.state, '', shortened(url));
  }

  #leave(): void {
    if (this.#isNotes && opener) {
      close();
      return;
    }
    this.#ends.abort();
    this.#notes.close();
    if (document.fullscreenElement) void document.exitFullscreen();
    this.#bar.element.remove();
    this.#root.classList.remove('is-presented', 'is-notes', 'hides-verdicts');
    for (const part of [...this.#others, ...this.#all.flatMap(({ parts }) => parts)])
      delete part.dataset.screen;
    const url = new URL(location.href);
    url.searchParams.delete('present');
    url.searchParams.delete('verdicts');
    history.replaceState(history.state, '', shortened(url));
    const section = document.getElementById(this.#screens[this.#at]?.id ?? '');
    section?.focus({ preventScroll: true });
    section?.scrollIntoView();
  }
}

/** An empty parameter stands as `?present`, as people write it. */
const shortened = (url: URL): string => url.href.replace(/([?&]present)=(?=&|#|$)/, '$1');
