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
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** A refused file outweighs errors: somebody has to send it again. */
export function exitStatus(outcome: { refused: boolean; errors: boolean }): ExitStatus {
  if (outcome.refused) return EXIT.refused;
  return outcome.errors ? EXIT.errors : EXIT.clean;
}
