/**
 * Lets a reader choose light, dark or the system's theme. The choice is the only thing that this
 * site stores.
 */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = document.documentElement.dataset['theme'] ?? 'system';
    select.addEventListener('change', () => {
      const root = document.documentElement;
      try {
        if (select.value === 'system') {
          delete root.dataset['theme'];
          localStorage.removeItem('theme');
        } else {
          root.dataset['theme'] = select.value;
          localStorage.setItem('theme', select.value);
        }
      } catch {
        // Storage may be barred: the choice then lasts for this page only.
      }
    });
    this.hidden = false;
  }
}

customElements.define('theme-switch', ThemeSwitch);
