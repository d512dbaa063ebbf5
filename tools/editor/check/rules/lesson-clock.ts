import { stepMinutes } from '../../../../src/model/facts/lesson-steps.ts';
import { componentsOf, frontmatters, numberAt, type Rule } from '../rule.ts';

/** Components that make sense in a lesson alone. */
const lessonOnly = new Set(['Step', 'Task', 'Answer', 'Mistake']);

export const lessonClockRule: Rule = {
  name: 'lesson-clock',
  check(content, report) {
    for (const { name, text, at } of componentsOf(content))
      if (lessonOnly.has(name) && text.kind !== 'lesson')
        report(at(), `<${name}> stands in a ${text.kind}`, 'it belongs into a lesson');
    for (const task of componentsOf(content).filter(({ name }) => name === 'Task'))
      for (const [given, lacking] of [
        ['rows', 'columns'],
        ['columns', 'rows'],
      ] as const)
        if (task.attribute(given) !== undefined && task.attribute(lacking) === undefined)
          report(
            task.at(given),
            `a table with ${given} and without ${lacking}`,
            `name both: rows="Monday; Tuesday" columns="Morning; Evening"`,
          );
    for (const lesson of frontmatters(content).filter(({ kind }) => kind === 'lesson')) {
      const components = componentsOf(content).filter(({ text }) => text === lesson.file);
      const steps = components.filter(({ name }) => name === 'Step');
      const times = steps.map((step) => stepMinutes(step.attribute('minutes')));
      for (const [index, step] of steps.entries())
        if (times[index] === undefined)
          report(
            step.at('minutes'),
            `"${step.attribute('minutes') ?? ''}" is no number of minutes`,
            'write a whole number from 1 to 99, such as minutes="10"',
          );
      const whole = numberAt(lesson.value, 'minutes');
      const sum = times.reduce<number>((all, minutes) => all + (minutes ?? 0), 0);
      if (!times.includes(undefined) && whole !== undefined && sum !== whole)
        report(
          lesson.at('minutes'),
          `the lesson takes ${whole} minutes, but its steps ${sum} together`,
          'change "minutes" of the lesson or of its steps',
        );
      if (steps.length > 0 && !components.some(({ name }) => name === 'Task'))
        report(
          { file: lesson.file.file, line: 1, column: 1 },
          'the lesson has no <Task>, so its worksheet would be empty',
          'put what pupils do into <Task> … </Task>',
        );
    }
  },
};
