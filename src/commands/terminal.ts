/** What a command says, with one end of line, and its exit code: all is well. */
export function print(text: string): 0 {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  return 0;
}

/** What went wrong, and the exit code: 2 where the command itself was written wrongly. */
export function complain<Code extends 1 | 2>(text: string, exitCode: Code): Code {
  process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
  return exitCode;
}
