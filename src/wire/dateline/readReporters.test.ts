import { describe, expect, it } from 'vitest';
import { readDateline } from './readDateline.ts';
import { readEasternReporters, readKoreanReporters } from './readReporters.ts';
import { sampleGazetteer } from './sampleGazetteer.ts';

const gazetteer = sampleGazetteer();

/** Language, dateline to the letter, its text and agency, and who signed. */
type Row = [string, string, string, string | null, string[]];

describe('reporters who sign in a dateline', () => {
  it.each<Row>([
    ['ja', '【ソウル＝山田花子】', 'ソウル', null, ['山田花子']],
    ['ja', '【ロンドン＝記者 山田太郎】', 'ロンドン', null, ['山田太郎']],
    ['ja', '【ロンドン＝鈴木次郎、佐藤花】', 'ロンドン', null, ['鈴木次郎', '佐藤花']],
    ['ja', '【ロンドン共同＝山田花子】', 'ロンドン', '共同', ['山田花子']],
    ['ja', '【ロンドン＝鈴木次郎、東京＝佐藤花子】', 'ロンドン、東京', null, ['鈴木次郎', '佐藤花子']],
    ['ja', '【ロンドン＝国際部】', 'ロンドン', null, []],
    ['ja', '【ロンドン＝共同】', 'ロンドン', '共同', []],
    ['zh', '新华社北京5月3日电（记者李华）', '北京', '新华社', ['李华']],
    ['zh', '新华社北京5月3日电（记者李华、王小明）', '北京', '新华社', ['李华', '王小明']],
    ['zh', '中新社上海5月5日电 (记者 李 华)', '上海', '中新社', ['李华']],
    ['zh', '新华社北京5月3日电（记者李华 实习记者王小明）', '北京', '新华社', ['李华', '王小明']],
    ['zh', '新华社记者李华北京5月3日电', '北京', '新华社', ['李华']],
    ['zh', '（中央社記者林小華台北5日電）', '台北', '中央社', ['林小華']],
    ['zh', '【记者李华北京报道】', '北京', null, ['李华']],
    ['zh', '〔記者王小明／台北報導〕', '台北', null, ['王小明']],
    ['ko', '(서울=연합뉴스) 김하늘 기자 =', '서울', '연합뉴스', ['김하늘']],
    ['ko', '(서울·부산=연합뉴스) 김하늘 이바다 특파원 =', '서울·부산', '연합뉴스', ['김하늘', '이바다']],
    ['ru', 'МОСКВА, 5 мая — РИА Новости, Анна Петрова.', 'МОСКВА', 'РИА Новости', ['Анна Петрова']],
    [
      'ru',
      'МОСКВА, 5 мая - РИА Новости, Анна Петрова, Пётр Сидоров.',
      'МОСКВА',
      'РИА Новости',
      ['Анна Петрова', 'Пётр Сидоров'],
    ],
    ['ru', 'МИНСК, 5 мая. /Корр. ТАСС Анна Петрова/.', 'МИНСК', 'ТАСС', ['Анна Петрова']],
    ['ru', 'МИНСК, 5 мая - РИА Новости, Москва.', 'МИНСК', 'РИА Новости', []],
    ['es', 'Por Ana Ruiz Madrid, 25 may (EFE).-', 'Madrid', 'EFE', ['Ana Ruiz']],
    ['es', 'Por Ana María de la Rosa La Paz, 25 may (EFE).-', 'La Paz', 'EFE', ['Ana María de la Rosa']],
    ['en', 'By Ana Ruiz New York, May 5 (AFP) -', 'New York', 'AFP', ['Ana Ruiz']],
    ['en', 'By ANA RUIZ Associated Press LIMA (AP) —', 'LIMA', 'AP', ['ANA RUIZ']],
    ['en', 'By ANA RUIZ Associated Press LIMA —', 'LIMA', null, ['ANA RUIZ']],
    ['it', 'DALLA NOSTRA CORRISPONDENTE NEW YORK -', 'NEW YORK', null, []],
    ['it', 'DAL NOSTRO INVIATOLIMA -', 'LIMA', null, []],
    ['fr', 'De notre envoyée spéciale à Lima (AFP) –', 'Lima', 'AFP', []],
  ])('%s: reads %j', (language, raw, text, agency, names) => {
    const rest = leads[language] ?? 'Rain fell on 12 towns.';
    const read = readDateline(`${raw} ${rest}`, { language, gazetteer });
    expect(read).toMatchObject({ dateline: { text, agency, raw: `${raw} ` }, rest });
    expect(read.dateline === null ? [] : read.byline.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['es', 'Por Ana Ruiz Madrid, dos pueblos se quedaron sin agua.'],
    ['es', 'Por Madrid, 25 may (EFE).- Llovió.'],
    ['en', 'By Ana Ruiz Associated Press editors met in LIMA — a first.'],
    ['ja', '【サッカー＝鈴木次郎、野球＝佐藤花子】一日中雨が降った。'],
    ['en', 'By Ana Ruiz Quillen, May 5 (AFP) - Rain fell.'],
    ['zh', '新华社北京5月3日电（李华摄影展开幕）雨下了一整天。'],
  ])('%s: invents nobody in %j', (language, paragraph) => {
    const read = readDateline(paragraph, { language, gazetteer });
    expect(read.dateline === null ? [] : read.byline).toEqual([]);
    expect((read.dateline?.raw ?? '') + read.rest).toBe(paragraph);
  });
});

const leads: Record<string, string> = {
  ja: '一日中雨が降った。',
  zh: '雨下了一整天。',
  ko: '하루 종일 비가 내렸다.',
  ru: 'Дождь шёл весь день.',
};

describe('readEasternReporters', () => {
  it.each([
    ['国際部', []],
    ['记者', []],
    ['李', []],
    ['记者李华、海事局', []],
    ['记者李华和王小明', ['李华', '王小明']],
  ])('reads “%s”', (signature, names) => {
    expect(readEasternReporters(signature).map(({ name }) => name)).toEqual(names);
  });
});

describe('readKoreanReporters', () => {
  it('gives each the trade behind the names', () => {
    expect(readKoreanReporters('김하늘·이바다 기자, 박노을 특파원')).toEqual([
      { name: '김하늘', role: '기자' },
      { name: '이바다', role: '기자' },
      { name: '박노을', role: '특파원' },
    ]);
  });

  it('gives nobody when one of them is no name', () => {
    expect(readKoreanReporters('국제뉴스부서 기자')).toEqual([]);
  });
});
