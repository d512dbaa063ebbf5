// Plain JavaScript that Node 18 can run: this is used before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const windows = process.platform === 'win32';

/**
 * The Node that the project pins as a dependency (the site's tools need 22.12 or later, many
 * machines still have less); before the install, the Node that runs now.
 */
function pinnedNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/**
 * The environment for every tool that is started: the pinned Node and the project's own commands
 * first on the path.
 */
function toolEnvironment(extra = {}) {
  const separator = windows ? ';' : ':';
  const path = [
    dirname(pinnedNode()),
    join(root, 'node_modules', '.bin'),
    process.env.PATH ?? '',
  ].join(separator);
  return {
    ...process.env,
    PATH: path,
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_UPDATE_NOTIFIER: '1',
    ...extra,
  };
}

/**
 * Runs a command in the project's folder and waits for it.
 *
 * @param {string} command - a program, or `node` for the pinned one
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, onOutput?: (text: string) => void }}
 *   [options] - `quiet` keeps the output and gives it back instead of showing it; `onOutput` is
 *   then told of each piece as it comes
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, quiet = false, onOutput = () => {} } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command === 'node' ? pinnedNode() : command, args, {
      cwd: root,
      env: toolEnvironment(env),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: windows && command === 'npm',
    });
    const keep = (data) => {
      output += data;
      onOutput(String(data));
    };
    // A terminal sends Ctrl+C to both; whoever ends this process alone means the child too.
    const end = () => child.kill();
    process.once('SIGTERM', end);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) =>
      resolve({ code: 127, output: `${command} could not be started: ${error.message}` }),
    );
    child.on('close', (code) => {
      process.off('SIGTERM', end);
      resolve({ code: code ?? 1, output });
    });
  });
}
