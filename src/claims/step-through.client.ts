import { find, makeButton } from '../site/elements.client.ts';

/**
 * Shows one step of a check at a time. Without it all steps stand one below the other. The step is
 * in the address (`#step-3`), so that it can be linked to; the arrow keys go back and on.
 */
class StepThrough extends HTMLElement {
  #at = 0;
  readonly #back = makeButton('Back', () => this.#go(this.#at - 1), {});
  readonly #next = makeButton('Next', () => this.#go(this.#at + 1), {});

  connectedCallback(): void {
    const bar = document.createElement('p');
    bar.className = 'step-bar no-print';
    bar.append(this.#back, this.#next);
    this.append(bar);
    this.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      this.#go(this.#at + step);
    });
    addEventListener('hashchange', () => this.#show(this.#named()));
    // Paper shows all of them.
    addEventListener('beforeprint', () => this.#steps.forEach((step) => (step.hidden = false)));
    addEventListener('afterprint', () => this.#show(this.#at));
    this.#show(this.#named());
  }

  get #steps(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.step')];
  }

  /** The step that the address names; the present one if it names none. */
  #named(): number {
    const named = this.#steps.findIndex(({ id }) => `#${id}` === location.hash);
    return named < 0 ? this.#at : named;
  }

  #show(at: number): void {
    this.#at = at;
    const steps = this.#steps;
    for (const [index, step] of steps.entries()) step.hidden = index !== at;
    this.#back.disabled = at === 0;
    this.#next.disabled = at === steps.length - 1;
  }

  #go(to: number): void {
    const step = this.#steps[to];
    if (!step) return;
    this.#show(to);
    history.replaceState(null, '', `#${step.id}`);
    find<HTMLElement>(step, 'h3').focus();
  }
}

customElements.define('step-through', StepThrough);
