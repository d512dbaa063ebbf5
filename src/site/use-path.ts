import type { Use } from '../model/facts/where-used.ts';
import { href, pathOf } from './paths.ts';

/** The address of the page on which an entry is used. */
export function usePath(use: Use): string {
  switch (use.kind) {
    case 'chapter':
      return pathOf.chapter(use.id, use.section);
    case 'claim':
      return pathOf.claim(use.id);
    case 'event':
      return pathOf.event(use.id);
    case 'place':
      return pathOf.place(use.id);
    case 'term':
      return pathOf.term(use.id);
    case 'number':
      return pathOf.number(use.id);
    case 'chart':
      return pathOf.chart(use.id);
    case 'line':
    case 'control':
      return href('/map/#lines');
  }
}
