import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check.ts';
import { problemLine, sortProblems } from '../check/problem.ts';
import { Refusal } from '../refusal.ts';
import { changesBetween, type Change } from './changes.ts';
import { git, gitLine, gitNames } from './git.ts';
import { look } from './look.ts';
import { lostAddresses } from './lost.ts';

const usage = `npm run hand-in
  shows in words what has changed in content/, checks it, and commits it on the present branch:
  changed, new and deleted files of content, and nothing else
  -- --look          show what has changed, and commit nothing
  -- --message "…"   what was changed and why; asked for at a terminal`;

interface Circumstances {
  /** The project's folder. */
  root: string;
  /** Only where there is a person at a terminal; undefined is answered once there is none. */
  ask?: ((question: string) => Promise<string | undefined>) | undefined;
  say: (text: string) => void;
}

/** @throws Refusal when no commit can be made on top of what there is */
function checkState(root: string): void {
  const folder = gitLine(root, 'rev-parse', '--absolute-git-dir');
  if (folder === '')
    throw new Refusal(
      'this folder is no clone of a Git repository, so there is nothing to compare with: get the project with "git clone", as docs/editing.md tells, and copy your files of content/ into it.',
    );
  if (gitLine(root, 'rev-parse', '--verify', '--quiet', 'HEAD') === '')
    throw new Refusal('this repository has no commit yet, so nothing can be said to have changed.');
  const merging = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'];
  if (
    gitNames(root, 'ls-files', '-z', '--unmerged').length > 0 ||
    merging.some((name) => existsSync(join(folder, name)))
  )
    throw new Refusal(
      'Git is in the middle of a merge or a rebase: "git status" says how to end it. Your files stay as they are.',
    );
}

/** For a commit of which nobody has said what it is. */
function proposedMessage([first, ...more]: readonly Change[]): string {
  if (!first) return 'Change the form of files';
  const [line = ''] = first.lines;
  const what = /^(new|taken out|renamed)\b/.exec(line)?.[0] ?? line.split(':')[0] ?? '';
  const rest = more.length > 0 ? `, and ${more.length} more` : '';
  return `${first.subject}: ${/^[−+?]/.test(what) ? 'words' : what}${rest}`;
}

/** Where a branch is sent: what Git was told, else "origin", else the first that there is. */
function remoteOf(root: string, branch: string): string | undefined {
  const remotes = gitLine(root, 'remote').split('\n');
  const told = [`branch.${branch}.pushRemote`, 'remote.pushDefault', `branch.${branch}.remote`];
  const wanted = [...told.map((name) => gitLine(root, 'config', '--get', name)), 'origin'];
  return wanted.find((name) => remotes.includes(name)) ?? (remotes[0] || undefined);
}

/** What is left to do, by where the commit stands. */
function nextWords(root: string, message: string): string {
  const branch = gitLine(root, 'symbolic-ref', '--quiet', '--short', 'HEAD');
  const remote = remoteOf(root, branch);
  const slug =
    message
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 40)
      .replace(/-$/, '') || 'change';
  // Whoever goes to another branch from none leaves this commit where nothing leads to it.
  const keep = branch === '' ? [`git switch -c ${slug}`] : [];
  if (!remote)
    return [
      ...keep.map((line) => `So that it is not lost:\n  ${line}`),
      'This copy knows no other one to send it to. "git format-patch -1" writes it into a file that you can send.',
    ].join('\n');
  const main = gitLine(root, 'symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`);
  const isMain = `${remote}/${branch}` === (main || `${remote}/main`);
  const there = `refs/remotes/${remote}/${branch || slug}`;
  const known = gitLine(root, 'rev-parse', '--verify', '--quiet', there) !== '';
  const lacked = Number(gitLine(root, 'rev-list', '--count', `HEAD..${there}`)) > 0;
  const steps = [
    ...keep,
    ...(lacked && !isMain ? [`git pull --rebase ${remote} ${branch || slug}`] : []),
    isMain
      ? `git push ${remote} HEAD:refs/heads/${slug}`
      : `git push -u ${remote} ${branch || slug}`,
  ];
  return [
    'Next:',
    ...steps.map((step) => `  ${step}`),
    'and open a pull request at the address that it prints. Before it is taken in, all tests run there.',
    ...(known
      ? [
          'If it answers "rejected", others have sent changes to this branch: "git pull --rebase" fetches them, then push again.',
        ]
      : []),
  ].join('\n');
}

function commit(root: string, files: readonly string[], message: string): void {
  const added = git(root, ['add', '--all', '--', ...files]);
  if (!added.ok) throw new Refusal(`Git could not take the files: ${added.said}`);
  const { ok, said } = git(
    root,
    ['commit', '--quiet', '--file=-', '--only', '--', ...files],
    message,
  );
  if (ok) return;
  git(root, ['reset', '--quiet', '--', ...files]);
  if (/tell me who you are|ident name|user\.email/i.test(said))
    throw new Refusal(
      'Git does not know yet who you are, which stands in every commit. Say it once, then run this again:\n  git config --global user.name "Your Name"\n  git config --global user.email "you@example.org"',
    );
  throw new Refusal(`Git would not commit: ${said}`);
}

/**
 * `npm run hand-in`: says in words what has changed in the content, checks all of it, and commits
 * changed, new and deleted files of content on the present branch. What lies elsewhere, staged or
 * not, stays as it is.
 *
 * @param args - what stands behind it
 * @throws Refusal with nothing committed, and every file as it was
 */
export async function handIn(args: string[], { root, ask, say }: Circumstances): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      look: { type: 'boolean', default: false },
      message: { type: 'string', short: 'm' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    say(usage);
    return;
  }
  checkState(root);
  const { files, before, after, others } = look(root);
  if (files.length === 0) {
    say('Nothing in content/ has changed since the last commit.');
    return;
  }
  const changes = changesBetween(before, after);
  for (const { subject, lines } of changes) say([subject, ...lines].join('\n  '));
  say(`In ${files.join(', ')}.`);

  const own = new Set(files);
  const checked = checkContent(join(root, 'content'));
  // In a file that cannot be read may stand what seems gone.
  const gone = checked.unread.length > 0 ? [] : lostAddresses(before, checked.content);
  const problems = sortProblems([...checked.problems, ...gone]);
  const errors = problems.filter(({ level }) => level === 'error');
  for (const one of problems) if (one.level === 'error' || own.has(one.file)) say(problemLine(one));
  if (values.look) {
    say(errors.length > 0 ? 'The errors above have to be mended first.' : 'Content is sound.');
    return;
  }
  if (errors.length > 0)
    throw new Refusal('the check finds errors, see above. Mend them, and run this again.');

  const proposal = proposedMessage(changes);
  const answer =
    values.message ?? (ask ? await ask(`What was changed, and why? [${proposal}]: `) : '');
  if (answer === undefined) throw new Refusal('stopped before anything was said.');
  const message = answer.trim() || proposal;
  commit(root, files, message);
  const branch = gitLine(root, 'symbolic-ref', '--quiet', '--short', 'HEAD');
  const on = branch === '' ? 'on no branch' : `on the branch "${branch}"`;
  say(`Committed ${on}: ${gitLine(root, 'log', '-1', '--format=%h %s')}`);
  if (others.length > 0) say(`Left as they are, for they are no content: ${others.join(', ')}.`);
  say(nextWords(root, message));
}
