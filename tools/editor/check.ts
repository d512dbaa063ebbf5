// npm run check: says everything that is wrong in content/, each with file, line and what to do.
// All of it is in check/.
import { check } from './check/command.ts';

const { out, err, code } = check(process.argv.slice(2), process.env, process.cwd());
process.stdout.on('error', ({ code: why }: NodeJS.ErrnoException) => {
  // Whoever reads only the beginning ("| head") has closed the rest.
  if (why !== 'EPIPE') process.stderr.write(`The report could not be written: ${why}\n`);
  process.exit(why === 'EPIPE' ? code : 2);
});
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = code;
