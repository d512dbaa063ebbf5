import type { Facts, LessonFacts } from '../model/facts/facts.ts';
import { ages } from '../model/schema/lesson.ts';
import { frameworkWords, skillWords, wordsOf } from '../model/schema/vocabulary.ts';

/** The most minutes that a teacher may have, to choose from. */
const lengths = [30, 45, 60, 90];

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** What `list-filter.client.ts` finds a lesson by: values with spaces between. */
export function filterValues(
  lesson: LessonFacts,
): Record<'age' | 'minutes' | 'skill' | 'chapter' | 'standard', string> {
  return {
    age: range(lesson.ages.from, lesson.ages.to).join(' '),
    minutes: lengths.filter((length) => lesson.minutes <= length).join(' '),
    skill: lesson.skills.join(' '),
    chapter: lesson.chapters.join(' '),
    standard: lesson.standards.join(' '),
  };
}

/** The choices of `/teach/`; none that no lesson answers. */
export function filtersOf({ lessons, chapters, standards }: Facts) {
  const used = (key: keyof ReturnType<typeof filterValues>): Set<string> =>
    new Set(lessons.flatMap((lesson) => filterValues(lesson)[key].split(' ')));
  const options = (
    key: keyof ReturnType<typeof filterValues>,
    all: readonly { value: string; text: string }[],
  ) => all.filter(({ value }) => used(key).has(value));
  return [
    {
      name: 'age',
      label: 'Age',
      all: 'All ages',
      options: options(
        'age',
        range(ages.from, ages.to).map((age) => ({ value: String(age), text: String(age) })),
      ),
    },
    {
      name: 'minutes',
      label: 'Time',
      all: 'Any time',
      options: options(
        'minutes',
        lengths.map((most) => ({ value: String(most), text: `Up to ${most} minutes` })),
      ),
    },
    {
      name: 'skill',
      label: 'Aim',
      all: 'All aims',
      options: options(
        'skill',
        wordsOf(skillWords).map((value) => ({ value, text: skillWords[value] })),
      ),
    },
    {
      name: 'chapter',
      label: 'Chapter',
      all: 'All chapters',
      options: options(
        'chapter',
        chapters.map(({ slug, number, title }) => ({ value: slug, text: `${number} ${title}` })),
      ),
    },
    {
      name: 'standard',
      label: 'Standard',
      all: 'All standards',
      options: options(
        'standard',
        standards.list.map(({ id, framework, code }) => ({
          value: id,
          text: `${frameworkWords[framework]}: ${code}`,
        })),
      ),
    },
  ];
}
