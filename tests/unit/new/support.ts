import { expect } from 'vitest';
import { Refusal } from '../../../tools/editor/refusal.ts';
import type { Ask } from '../../../tools/editor/new/interview.ts';
import { create, type Made } from '../../../tools/editor/new/create.ts';
import type { NewKind } from '../../../src/model/kinds.ts';
import { files } from '../rename/small-site.ts';
import { contentFolder, filesIn } from '../rename/support.ts';

/** What came of a call: what was made, and the files that are new or differ. */
export interface Outcome {
  made: Made;
  changed: Record<string, string>;
  root: string;
}

const nobody = (): void => undefined;

/** Makes something in the small site of the tests for renaming. */
export async function make(
  kind: NewKind,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
  ask?: Ask,
): Promise<Outcome> {
  const all = { ...files, ...more };
  const root = contentFolder(all);
  const made = await create(kind, args, { root, ask, say: nobody, today: '2026-11-24' });
  return {
    made,
    root,
    changed: Object.fromEntries(
      Object.entries(filesIn(root)).filter(([path, text]) => all[path] !== text),
    ),
  };
}

/** Why nothing was made; no file may have changed then. */
export async function refusal(kind: NewKind, args: readonly string[], ask?: Ask): Promise<string> {
  const root = contentFolder(files);
  try {
    await create(kind, args, { root, ask, say: nobody, today: '2026-11-24' });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(filesIn(root)).toEqual(files);
    return error.message;
  }
  throw new Error('not refused');
}

/** Values without some of them. */
export function without<T extends object>(values: T, ...names: (keyof T)[]): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => !names.includes(name as keyof T)),
  ) as Partial<T>;
}

/** Flags as one writes them, from their values. */
export function flags(values: Readonly<Record<string, string | readonly string[]>>): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => [`--${name}`, one]),
  );
}
