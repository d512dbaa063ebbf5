import { make } from '../site/elements.client.ts';

const minutes = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** The time since the notes were opened, minutes and seconds. It is not read out as it runs. */
export function makeClock(): HTMLElement {
  const began = Date.now();
  const clock = make('span', {
    class: 'present-clock',
    role: 'timer',
    'aria-label': 'Time so far',
  });
  const tick = (): void => {
    clock.textContent = minutes(Date.now() - began);
  };
  tick();
  setInterval(tick, 1000);
  return clock;
}
