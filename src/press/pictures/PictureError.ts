/** A picture that cannot be used; the story runs without it. */
export class PictureError extends Error {
  override name = 'PictureError';
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
