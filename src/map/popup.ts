/** What a marker's note says. */
export interface PlaceNote {
  name: string;
  /** May be empty. */
  note: string;
  /** Address of the place's page. */
  href: string;
}

/**
 * The note of a place as elements: text is set as text, so nothing in the facts can become markup.
 */
export function noteElement({ name, note, href }: PlaceNote, close: () => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'place-note';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', name);
  const title = document.createElement('p');
  title.className = 'place-note-name';
  title.textContent = name;
  box.append(title);
  if (note !== '') {
    const text = document.createElement('p');
    text.textContent = note;
    box.append(text);
  }
  const link = document.createElement('a');
  link.href = href;
  link.textContent = `More on ${name}`;
  box.append(link);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'place-note-close';
  button.setAttribute('aria-label', `Close the note on ${name}`);
  button.textContent = '×';
  button.addEventListener('click', close);
  box.append(button);
  return box;
}
