/** Thrown where the data says that the page has gone to another address of the edition. */
export class MovedError extends Error {
  override name = 'MovedError';
  readonly path: string;

  constructor(path: string) {
    super(`moved to ${path}`);
    this.path = path;
  }
}
