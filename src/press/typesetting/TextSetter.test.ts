import { describe, expect, it } from 'vitest';
import { fitText } from './fitText.ts';
import { MissingLetterError, TextSetter } from './TextSetter.ts';

async function lineOf(text: string, language: string) {
  const setter = await TextSetter.prepare(text, language, 'display');
  return setter.set([0, setter.length], 100);
}

/** Where the outlines of a line begin and end, in pixels. */
function spanOf(path: string): [number, number] {
  const numbers = (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const across = numbers.filter((_, index) => index % 2 === 0);
  return [Math.min(...across), Math.max(...across)];
}

describe('TextSetter', () => {
  it('sets a line as wide as it says', async () => {
    const { path, width } = await lineOf('Flood gates hold', 'en');
    const [left, right] = spanOf(path);
    expect(left).toBeGreaterThan(-5);
    expect(right).toBeLessThan(width + 5);
    expect(right).toBeGreaterThan(width * 0.95);
  });

  it('joins Arabic letters', async () => {
    const letters = await Promise.all('سلام'.split('').map((letter) => lineOf(letter, 'ar')));
    const apart = letters.reduce((sum, { width }) => sum + width, 0);
    expect((await lineOf('سلام', 'ar')).width).toBeLessThan(apart * 0.85);
  });

  it.each([
    ['an English word last in an Arabic line', 'قال بيان Reuters', 'ar'],
    ['an Arabic word last in an English line', 'Reuters cites قال', 'en'],
  ])('puts %s where its script says', async (_, text, language) => {
    const whole = await lineOf(text, language);
    const latin = await lineOf('Reuters', 'en');
    // The Latin word is the leftmost in both: at the end of one line and at the beginning of the other.
    expect(whole.path.slice(0, 60)).toBe(latin.path.slice(0, 60));
  });

  it('turns brackets around in a line from the right', async () => {
    const opening = await lineOf('(', 'en');
    const { path } = await lineOf('(سلام)', 'ar');
    expect(path.startsWith(opening.path)).toBe(true);
  });

  it.each([
    ['ja', '那覇の介護施設'],
    ['zh-Hans', '成都老人记下的早晨'],
    ['zh-Hant', '臺南女壘隊'],
    ['ko', '부산의 등대지기'],
    ['ru', 'Маяк снова горит'],
    ['el', 'Ο φάρος ανάβει ξανά'],
    ['vi', 'Ngọn hải đăng sáng trở lại'],
    ['pl', 'Żółta latarnia świeci'],
  ])('has the letters of %s', async (language, text) => {
    const { width } = await lineOf(text, language);
    expect(width).toBeGreaterThan(text.length * 20);
  });

  it('draws a Han character as its language does', async () => {
    const [japanese, chinese] = await Promise.all([lineOf('直', 'ja'), lineOf('直', 'zh-Hans')]);
    expect(japanese.path).not.toBe(chinese.path);
  });

  it('leaves out signs that no face has, and the space beside them', async () => {
    expect((await lineOf('Lamp 🎉 lit', 'en')).path).toBe((await lineOf('Lamp lit', 'en')).path);
  });

  it('refuses a letter that no face has', async () => {
    await expect(TextSetter.prepare('ሰላም', 'am', 'display')).rejects.toThrow(MissingLetterError);
  });
});

const box = { width: 560, height: 376, lineHeight: 1.03, largest: 104, smallest: 40 };

describe('fitText', () => {
  it.each([
    ['a word', 'Ice', 1],
    ['a headline', 'Below three metres, the island looks after itself', 4],
    ['200 characters', 'The keepers of the lamp count every ship that passes it '.repeat(4).slice(0, 200), 7],
    ['far too much', 'The keepers of the lamp count every ship that passes it '.repeat(20), 9],
    ['one long word', 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(2), 2],
  ])('keeps %s inside its box', async (_, text, most) => {
    const { setter, size, lines } = await fitText({ text, language: 'en', voice: 'display' }, box);
    expect(lines.length).toBeLessThanOrEqual(most);
    expect(lines.length * size * box.lineHeight).toBeLessThanOrEqual(box.height);
    for (const line of lines) expect(setter.set(line, size).width).toBeLessThanOrEqual(box.width + 1);
  });

  it('keeps a word that is wider than the box by cutting it', async () => {
    const text = { text: 'a'.repeat(400), language: 'en', voice: 'display' } as const;
    const { lines } = await fitText(text, box);
    expect(lines).toHaveLength(1);
  });
});
