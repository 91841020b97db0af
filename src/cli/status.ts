/** Exit statuses of the terminal edition. */
export const EXIT = {
  /** Nothing of severity error. */
  clean: 0,
  /** Errors were found. */
  errors: 1,
  /** The command was not understood, or cannot be carried out as asked. */
  usage: 2,
  /** A file was refused; the others were still done. */
  refused: 3,
  /** The program itself is at fault (EX_SOFTWARE of sysexits.h); no file was changed. */
  crash: 70,
  /** Standard output did not take the result (EX_IOERR of sysexits.h). */
  outputLost: 74,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** A refused file outweighs errors: somebody has to send it again. */
export function exitStatus(outcome: { refused: boolean; errors: boolean }): ExitStatus {
  if (outcome.refused) return EXIT.refused;
  return outcome.errors ? EXIT.errors : EXIT.clean;
}
