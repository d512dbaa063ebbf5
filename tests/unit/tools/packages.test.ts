import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

interface Lock {
  packages: Record<string, { version: string; resolved?: string; hasInstallScript?: true }>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The project's folder and each that has packages of its own. */
const folders = ['.', ...globSync('tools/*/package.json').map(dirname)];

const wanted = (folder: string): [name: string, version: string][] => {
  const { dependencies, devDependencies } = read(join(folder, 'package.json')) as Manifest;
  return Object.entries({ ...dependencies, ...devDependencies });
};

const locked = (folder: string): Lock['packages'] =>
  (read(join(folder, 'package-lock.json')) as Lock).packages;

it.each(folders)('%s wants exact versions, and its lock file gives them', (folder) => {
  expect(wanted(folder).length).toBeGreaterThan(0);
  for (const [name, version] of wanted(folder)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(locked(folder)[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

it('wants one version of a package that two folders ask for', () => {
  const root = Object.fromEntries(wanted('.'));
  const others = folders.slice(1).flatMap(wanted);
  const twice = others.filter(([name]) => name in root);
  expect(twice.length).toBeGreaterThan(0);
  expect(twice).toEqual(twice.map(([name]) => [name, root[name]]));
});

it.each(folders)('the lock file of %s names no registry, so that any serves', (folder) => {
  const named = Object.values(locked(folder)).filter(({ resolved }) => resolved !== undefined);
  expect(named).toEqual([]);
});

it('installs at most 400 packages in the root', () => {
  // npm's own list of what is there, which leaves out what is for other systems.
  const { packages } = read('node_modules/.package-lock.json') as Lock;
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(Object.keys(packages).length).toBeLessThanOrEqual(400);
});

it('lets no package but node run a script when it is installed', () => {
  const scripted = Object.entries(locked('.')).filter(
    ([, { hasInstallScript }]) => hasInstallScript,
  );
  const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
  const { allowScripts = {} } = read('package.json') as Manifest;
  expect(Object.keys(allowScripts).sort()).toEqual(names.sort());
  expect(names.filter((name) => allowScripts[name])).toEqual(['node']);
});
