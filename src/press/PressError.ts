/** The exit codes of the command line (contract). */
export type ExitCode = 0 | 1 | 2 | 3 | 75 | 130 | 143;

/** Ends a command with one clear line and an exit code that scripts can use. */
export class PressError extends Error {
  override name = 'PressError';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
