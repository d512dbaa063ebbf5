const claim = (id: string, rest: string): string => `- id: ${id}
  paragraph: 5
  statement: Soldiers stood on the bridge.
  kind: fact
  verdict: unverified
  reasoning: One outlet reports soldiers on the bridge, and no other report of that day was found.
${rest}  confidence: medium
`;

const source = (id: string, rest = ''): string => `- id: ${id}
  title: A report from the bridge
  publisher: An outlet
  issued: "2020-10-18"
  URL: https://example.org/en/${id}
  language: en
  kind: news
  group: International
  leaning: news agency
  shows: That a flag stood on the bridge, and for how long.
  read: whole
  passages:
    - id: p1
      starts: A flag
      says: A flag stood on the bridge.
${rest}`;

/** A small site in which everything that can be named is named in every way that there is. */
export const files: Readonly<Record<string, string>> = {
  'facts/sources/a.yaml': `# Sources with a.\n\n${source('apa-2020-bridge')}\n${source('azertag-2020-bridge')}`,
  'facts/sources/b.yaml': source('bbc-2020-bridge', '  formerly: [bbc-nd-bridge]\n'),
  'facts/claims/p01-06.yaml': `${claim(
    'p05-bridge',
    `  for:
    - apa-2020-bridge
    - bbc-2020-bridge
  against:
    # In part only.
    - apa-2020-bridge#p1
  views:
    - side: iranian
      voice: government
      view: It was a patrol, and apa-2020-bridge is only a word here.
      sources:
        - apa-2020-bridge
`,
  )}\n${claim('p05-flag', '  for:\n    - azertag-2020-bridge\n  against: []\n  views: []\n')}`,
  'facts/events/2020.yaml': `- id: 2020-10-18-flag
  date: "2020-10-18"
  differs:
    - date: "2020-10-19"
      sources:
        - apa-2020-bridge
  title: A flag on the bridge
  summary: A flag was raised.
  theme: war
  places:
    - old-bridge
  actors: []
  status: reported
  attribution: One outlet
  sources:
    - apa-2020-bridge
`,
  'facts/places.yaml': `- id: new-bridge
  names:
    en: The new bridge
  kind: bridge
  lat: 39.15
  lon: 46.95
  basis: published
  basisSource: apa-2020-bridge
  note: A bridge.
  sources: []

- id: old-bridge
  names:
    en: The old bridge
    az: "Köhnə körpü"
  kind: bridge
  lat: 39.15
  lon: 46.94
  basis: approximate
  note: A bridge.
  sources:
    - apa-2020-bridge
`,
  'facts/lines.yaml': `- id: bridge-road
  name: The road over the bridge
  class: road
  via: [old-bridge, new-bridge]
  sources:
    - apa-2020-bridge
  note: Schematic.
`,
  'facts/glossary.yaml': `- id: patrol
  term: Patrol
  definition: Soldiers who walk about.
  sources:
    - apa-2020-bridge

- id: post
  term: Post
  definition: Soldiers who stand.
  sources:
    - apa-2020-bridge
`,
  'chapters/the-bridge.mdx': `---
title: The bridge
number: 1
question: What happened at the bridge?
description: A chapter that is only here to be sound, with a description of more than seventy characters.
summary:
  - One.
  - Two.
  - Three.
paragraphs: [5]
changes:
  - date: "2026-11-24"
    kind: addition
    text: First published.
---

A flag stood on the <Place id="old-bridge" names="az">bridge</Place>.<Cite id="apa-2020-bridge" />

<Section id="flag" title="The flag">

In code, \`<Cite id="apa-2020-bridge" />\` is only a word.<Cite id='apa-2020-bridge' /> See [the claim](/claims/p05-bridge/), [its
line](/claims/#c-p05-bridge), [the event](/events/2020-10-18-flag/), [the map](/map/?on=2020-10-20&place=old-bridge#held),
[the source](/sources/#s-apa-2020-bridge "apa-2020-bridge"), [the word](/glossary/#t-patrol) and [this section](#flag).

<Claim id="p05-bridge" />

<Views claim="p05-bridge" />

<MapView places="new-bridge, old-bridge" on="2020-10-20" caption="old-bridge" />

<TimelineStrip events="2020-10-18-flag" caption="One event." />

</Section>

<CheckYourself>

<Question ask="Where?">

On the <Term id="patrol">patrol</Term>’s bridge.

</Question>

</CheckYourself>
`,
  'pages/about.mdx': `---
title: About
description: A page that is only here to link to chapters, events and sections of them.
---

<Section id="who" title="Who">

See [the flag](/chapters/the-bridge/#flag) in [the chapter](/chapters/the-bridge/), [the strip][strip].

[strip]: /timeline/#e-2020-10-18-flag

</Section>
`,
};
