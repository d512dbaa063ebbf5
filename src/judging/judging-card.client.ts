import { find } from '../site/elements.client.ts';
import { JudgeCard } from './judge-card.client.ts';

/** A card by itself, judged by one alone. */
class JudgingCard extends HTMLElement {
  connectedCallback(): void {
    const template = find<HTMLTemplateElement>(this, '.judge-form-template');
    this.classList.add('is-live');
    new JudgeCard(find<HTMLElement>(this, '.judge-card'), template).ask('alone');
  }
}

customElements.define('judging-card', JudgingCard);
