/** Data from outside that is not what was expected; `newer` asks for an update of the app. */
export class DataError extends Error {
  override name = 'DataError';
  readonly kind: 'malformed' | 'newer';

  constructor(kind: 'malformed' | 'newer', message: string) {
    super(message);
    this.kind = kind;
  }
}
