// Runs one of the project's tools, also in a clone in which nothing is installed yet and with an old
// Node: node tools/run.mjs tools/editor/check.ts … installs the packages if it must, with those of
// the tool's own folder if that has a package.json, and starts the tool with the Node that the
// project pins. Plain JavaScript that Node 18 can run.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { wrongSettings } from '../src/model/settings.mjs';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const windows = process.platform === 'win32';

/**
 * Whether a module, by its `import.meta.url`, is the program that was started, be it by way of a
 * link.
 */
export const isProgram = (url) =>
  fs.existsSync(process.argv[1] ?? '') &&
  url === pathToFileURL(fs.realpathSync(process.argv[1])).href;

/**
 * The Node that the project pins as a dependency (the site's tools need 22.12 or later, many
 * machines still have less); before the install, the Node that runs now.
 */
function pinnedNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  return fs.existsSync(pinned) ? pinned : process.execPath;
}

/** For every tool that is started: the pinned Node and the project's own commands come first. */
function toolEnvironment(extra) {
  const commands = join(root, 'node_modules', '.bin');
  return {
    ...process.env,
    PATH: [dirname(pinnedNode()), commands, process.env.PATH ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_UPDATE_NOTIFIER: '1',
    ...extra,
  };
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];

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
export function run(command, args, { env = {}, quiet = false, onOutput = () => undefined } = {}) {
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
    // A terminal sends Ctrl+C to both; whoever ends this process alone means the child too. Once
    // that has ended, so does this, by the same signal, or the next step would begin.
    let ended;
    const end = (signal) => {
      ended = signal;
      child.kill(signal);
    };
    for (const signal of endings) process.on(signal, end);
    // npm ends the shell between it and this, which tells nobody: its end is the sign.
    const parent = process.ppid;
    const watch =
      process.env.npm_lifecycle_event &&
      setInterval(() => process.ppid !== parent && end('SIGTERM'), 500);
    const close = (result) => {
      clearInterval(watch);
      for (const signal of endings) process.off(signal, end);
      if (ended) process.kill(process.pid, ended);
      else resolve(result);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) =>
      close({ code: 127, output: `${command} could not be started: ${error.message}` }),
    );
    child.on('close', (code) => close({ code: code ?? 1, output }));
  });
}

/** Bytes that an install or a build may need. */
const leastRoom = 300e6;

/** Whether the project's folder can be written and has room; if not, says so. */
export function hasRoom(folder = root) {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch {
    console.error(
      `The folder ${folder} cannot be written: change its permissions, or copy the project to where you may write.`,
    );
    return false;
  }
  // Node 18.14 and older cannot tell.
  const { bavail, bsize } = fs.statfsSync?.(folder) ?? { bavail: Infinity, bsize: 1 };
  if (bavail * bsize >= leastRoom) return true;
  const free = Math.floor((bavail * bsize) / 1e6);
  console.error(
    `The disk is nearly full: ${free} MB are free where ${leastRoom / 1e6} may be needed. Make room, then try again.`,
  );
  return false;
}

/** Makes a folder's node_modules what its lock file says, and says whether it is. */
async function install(folder, options, notice) {
  const modules = join(root, folder, 'node_modules');
  const stamp = join(modules, '.installed-from');
  const wanted = createHash('sha256')
    .update(fs.readFileSync(join(root, folder, 'package-lock.json')))
    .digest('hex');
  const { dependencies, devDependencies } = JSON.parse(
    fs.readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  // Somebody may have taken packages away since ("npm prune --omit=dev").
  const isWhole = Object.keys({ ...dependencies, ...devDependencies }).every((name) =>
    fs.existsSync(join(modules, name)),
  );
  if (isWhole && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return true;
  if (!hasRoom()) return false;
  console.log(notice);
  // Whatever NODE_ENV and npm's settings say: the packages are for the tools.
  const quietly = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await run('npm', ['ci', ...options, ...quietly])).code !== 0) {
    console.error(
      'npm ci failed (see above). Check the network and the registry that npm uses (npm config get registry), then try again.',
    );
    return false;
  }
  fs.writeFileSync(stamp, wanted);
  return true;
}

/**
 * Makes sure that the project's packages are those of the lock file, and those of every folder that
 * is named. What only one command of a maintainer needs has a package.json of its own in the folder
 * of that command, so that it weighs on nobody else's install; scripts of its packages do not run.
 *
 * @param {...string} folders - from the project's folder, such as `tools/geo`
 * @returns {Promise<boolean>} whether they are; if not, npm has already said why
 */
export async function setup(...folders) {
  const wrong = wrongSettings(process.env);
  if (wrong.length > 0) {
    console.error(wrong.map((each) => `Wrong setting: ${each}.`).join('\n'));
    return false;
  }
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 18) {
    console.error(
      `Node ${process.versions.node} is too old to start with: please install Node 18 or later (https://nodejs.org). Found at ${process.execPath}.`,
    );
    return false;
  }
  const notice = 'Installing packages (npm ci) – half a minute the first time …';
  if (!(await install('', [], notice))) return false;
  for (const folder of folders) {
    const options = ['--prefix', folder, '--ignore-scripts'];
    if (!(await install(folder, options, `Installing the packages of ${folder} …`))) return false;
  }
  return true;
}

if (isProgram(import.meta.url)) {
  const [tool = '', ...args] = process.argv.slice(2);
  const folder = dirname(tool);
  const own = fs.existsSync(join(root, folder, 'package.json')) ? [folder] : [];
  process.exitCode = (await setup(...own)) ? (await run('node', [tool, ...args])).code : 1;
}
