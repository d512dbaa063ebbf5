// npm run check: says everything that is wrong in content/, each with file, line and what to do.
// All of it is in check/.
import { check } from './check/command.ts';

const { out, err, code } = check(process.argv.slice(2), process.env, process.cwd());
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = code;
