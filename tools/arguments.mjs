// What commands say of arguments that mean nothing to them. Plain JavaScript that Node 18 can run.

/** Ends the program with 2: `what` says what is wrong with its arguments, `usage` which there are. */
export function refuse(what, usage) {
  console.error(`${what}\n${usage}`);
  process.exit(2);
}

/** Refuses whatever was given to a command that takes nothing. */
export function takeNothing(command) {
  const [given] = process.argv.slice(2);
  if (given !== undefined)
    refuse(`"${given}" means nothing here.`, `${command} takes no flags and no words.`);
}
