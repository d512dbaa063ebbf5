/**
 * The components that content may use, with their attributes. `src/reading/components.ts` maps the
 * same names to what is drawn.
 */
export const components: Readonly<
  Record<string, Readonly<Record<string, 'required' | 'optional'>>>
> = {
  Chart: { id: 'required' },
  CheckYourself: {},
  Cite: { id: 'required' },
  Claim: { id: 'required' },
  Event: { id: 'required' },
  MapView: { places: 'optional', on: 'optional', caption: 'optional', only: 'optional' },
  Number: { id: 'required' },
  Paragraph: { number: 'required' },
  Place: { id: 'required', names: 'optional' },
  Question: { ask: 'required' },
  Section: { id: 'required', title: 'required', formerly: 'optional' },
  Term: { id: 'required' },
  TimelineStrip: { events: 'required', caption: 'optional' },
  Views: { claim: 'required' },
};
