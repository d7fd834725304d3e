/** East Asian wide and fullwidth characters (UAX 11), which take two columns and say twice as much. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** The length of a text in columns. */
export function columns(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** Whether a character belongs to a script that is written without spaces between words. */
export function isUnspaced(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303f\uff01-\uff60]/u.test(
    character,
  );
}
