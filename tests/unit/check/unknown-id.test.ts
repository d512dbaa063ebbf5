import { expect, it } from 'vitest';
import { problemsOf } from './problems.ts';

const problems = problemsOf('unknown-id');

it('names file, line, field and the nearest id that exists, in lists of facts', () => {
  expect(problems.filter((line) => line.startsWith('content/facts/'))).toEqual([
    'content/facts/claims/p05.yaml:5:7  unknown-id  for: no source has the id "rferl-2021-10-5-mosque"\n    → did you mean "rferl-2021-10-05-mosque"?',
    'content/facts/claims/p05.yaml:6:13  unknown-id  against: no source has the id "nothing-of-the-kind"\n    → see the ids in content/facts/sources/, or make it: npm run new source',
    'content/facts/claims/p05.yaml:9:17  unknown-id  sources: no source has the id "tasnim-2021-10-12"\n    → did you mean "tasnim-2021-10-11"?',
    'content/facts/events/2020.yaml:2:12  unknown-id  places: no place has the id "khudaferin"\n    → did you mean "khudafarin"?',
    'content/facts/events/2020.yaml:5:36  unknown-id  sources: no source has the id "tasnin-2021-10-11"\n    → did you mean "tasnim-2021-10-11"?',
    'content/facts/places.yaml:2:16  unknown-id  basisSource: no source has the id "tasnim-2021-10-1"\n    → did you mean "tasnim-2021-10-11"?',
  ]);
});

it('does the same for every component of a text that names an entry', () => {
  expect(problems.filter((line) => line.startsWith('content/chapters/the-road.mdx'))).toEqual([
    'content/chapters/the-road.mdx:5:15  unknown-id  <Cite id>: no source has the id "tasnim-2021-10-111"\n    → did you mean "tasnim-2021-10-11"?',
    'content/chapters/the-road.mdx:7:12  unknown-id  <Claim id>: no claim has the id "p05-road-block"\n    → did you mean "p05-roadblock"?',
    'content/chapters/the-road.mdx:9:15  unknown-id  <Views claim>: no claim has the id "p05-roadblok"\n    → did you mean "p05-roadblock"?',
    'content/chapters/the-road.mdx:11:30  unknown-id  <MapView places>: no place has the id "kudafarin"\n    → did you mean "khudafarin"?',
    'content/chapters/the-road.mdx:13:24  unknown-id  <TimelineStrip events>: no event has the id "2020-10-18-flags"\n    → did you mean "2020-10-18-flag"?',
    'content/chapters/the-road.mdx:15:17  unknown-id  <Term id>: no term has the id "irgc"\n    → see the ids in content/facts/glossary.yaml, or make it: npm run new term',
  ]);
});
