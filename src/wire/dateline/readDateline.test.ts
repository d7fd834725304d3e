import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateline } from './readDateline.ts';
import { sampleGazetteer } from './sampleGazetteer.ts';

const gazetteer = sampleGazetteer();
const lead = 'Rain fell on 12 towns.';

function read(paragraph: string, language = 'en') {
  return readDateline(paragraph, { language, gazetteer });
}

/** Dateline as filed (with the mark, without the space behind it), text, agency, date. */
type Row = [string, string, string | null, string | null];

describe('readDateline', () => {
  it.each<Row>([
    ['BERGEN (AP) —', 'BERGEN', 'AP', null],
    ['STOWE HILL, Ore. (AP) —', 'STOWE HILL, Ore.', 'AP', null],
    ['STAVANGER, Norway (AP) _', 'STAVANGER, Norway', 'AP', null],
    ['BERGEN, April 9 (Reuters) -', 'BERGEN', 'Reuters', 'April 9'],
    ['PORTO/THE NARROWS, March 3 (Reuters) -', 'PORTO/THE NARROWS', 'Reuters', 'March 3'],
    ['MEDAN, Indonesia/SINGAPORE (Reuters) -', 'MEDAN, Indonesia/SINGAPORE', 'Reuters', null],
    ['EUGENE, Ore., Feb 3 -', 'EUGENE, Ore.', null, 'Feb 3'],
    ['EUGENE, Ore. Feb 3 -', 'EUGENE, Ore.', null, 'Feb 3'],
    ['EUGENE , Ore., Feb 3-', 'EUGENE , Ore.', null, 'Feb 3'],
    ['NORTH ST. ANNE, N.C., OCt. 20 --', 'NORTH ST. ANNE, N.C.', null, 'OCt. 20'],
    ['Bergen, Norway, May 6, 2031 (AFP) -', 'Bergen, Norway', 'AFP', 'May 6, 2031'],
    ['Bergen, Norway -', 'Bergen, Norway', null, null],
    ['Bergen/Porto -', 'Bergen/Porto', null, null],
    ['BERGEN, Monday (Reuters) -', 'BERGEN', 'Reuters', 'Monday'],
    ['BERGEN, Dec. 9 Kyodo -', 'BERGEN', 'Kyodo', 'Dec. 9'],
    ['BERGEN, March 3, Reuter -', 'BERGEN', 'Reuter', 'March 3'],
    [
      'EL PASO, Texas, Feb. 1, 2031 /PRNewswire-AsiaNet/ --',
      'EL PASO, Texas',
      'PRNewswire-AsiaNet',
      'Feb. 1, 2031',
    ],
    ['PORTO--(BUSINESS WIRE)--', 'PORTO', 'BUSINESS WIRE', null],
    ['PORTO--(BUSINESS WIRE)--May 5, 2031--', 'PORTO', 'BUSINESS WIRE', 'May 5, 2031'],
    ['LONDON, Ontario / ACCESSWIRE / May 5, 2031 /', 'LONDON, Ontario', 'ACCESSWIRE', 'May 5, 2031'],
    ['LONDON, Ontario--(Marketwired - May 5, 2031) -', 'LONDON, Ontario', 'Marketwired', 'May 5, 2031'],
    ['LONDON, May 05, 2031 (GLOBE NEWSWIRE) --', 'LONDON', 'GLOBE NEWSWIRE', 'May 05, 2031'],
    ['NAGPUR:', 'NAGPUR', null, null],
    ['NAIROBI |', 'NAIROBI', null, null],
    ['BERGEN, Norway |', 'BERGEN, Norway', null, null],
    ['BERGEN, 4-6-2031 (AFP) -', 'BERGEN', 'AFP', '4-6-2031'],
    ['GUATEMALA CITY —', 'GUATEMALA CITY', null, null],
    ['VALLETTA—', 'VALLETTA', null, null],
    ['VALLETTA, Nov 22 —', 'VALLETTA', null, 'Nov 22'],
    ['NAGPUR, May 05 (APP):', 'NAGPUR', 'APP', 'May 05'],
    ['Nagpur, May 5 (PTI)', 'Nagpur', 'PTI', 'May 5'],
    ['UNITED NATIONS (AP) —', 'UNITED NATIONS', 'AP', null],
    ['UNITED NATIONS —', 'UNITED NATIONS', null, null],
    ['ABOARD THE USS HARBOR LIGHT (AP) —', 'ABOARD THE USS HARBOR LIGHT', 'AP', null],
    ['ABOARD AIR FORCE ONE, April 3 (Reuters) -', 'ABOARD AIR FORCE ONE', 'Reuters', 'April 3'],
    ['BERGEN, May 5. /TASS/.', 'BERGEN', 'TASS', 'May 5'],
    ['LONDON and PARIS (AP) —', 'LONDON and PARIS', 'AP', null],
    ['*** BERGEN, March 3 -', 'BERGEN', null, 'March 3'],
    ['GENEVA, 5 May (HQ Press) –', 'GENEVA', 'HQ Press', '5 May'],
    ['LONDON (WXYZ) —', 'LONDON', 'WXYZ', null],
    ['EUGENE, Ore. (Valley News) -', 'EUGENE, Ore.', 'Valley News', null],
    ['Perth (Canada), May 5 -', 'Perth (Canada)', null, 'May 5'],
    ['Geneva – 5 May 2031 –', 'Geneva', null, '5 May 2031'],
    ['BERGEN, Norway –', 'BERGEN, Norway', null, null],
    ['MILTON, Pa., May 2 -', 'MILTON, Pa.', null, 'May 2'],
    ['HANOVER, PA., MAY 2 -', 'HANOVER, PA.', null, 'MAY 2'],
    ['LEEDS, March 2, PA -', 'LEEDS', 'PA', 'March 2'],
    ['McALLEN, Texas —', 'McALLEN, Texas', null, null],
  ])('reads English %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'en');
  });

  it.each<Row>([
    ['Bilbao, 5 may (EFE).-', 'Bilbao', 'EFE', '5 may'],
    ['Hamburgo (Alemania), 25 may (EFE).-', 'Hamburgo (Alemania)', 'EFE', '25 may'],
    ['Puebla de los Robles (Soria), 3 may (EFE).-', 'Puebla de los Robles (Soria)', 'EFE', '3 may'],
    ['Villa - Serrana, 3 may (EFE).-', 'Villa - Serrana', 'EFE', '3 may'],
    ['MADRID, 21 Nov. 2031 (Europa Press) -', 'MADRID', 'Europa Press', '21 Nov. 2031'],
    ['MADRID, 5 (EUROPA PRESS)', 'MADRID', 'EUROPA PRESS', '5'],
    ['Lima, 5 de mayo de 2031 (Andina).-', 'Lima', 'Andina', '5 de mayo de 2031'],
    ['Madrid (EFE).', 'Madrid', 'EFE', null],
    ['Hamburgo, Alemania. AFP.', 'Hamburgo, Alemania', 'AFP', null],
  ])('reads Spanish %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'es');
  });

  it.each<Row>([
    ['Bâle (ats afp)', 'Bâle', 'ats afp', null],
    ['Paris, 21 jan 2031 (AFP) -', 'Paris', 'AFP', '21 jan 2031'],
    ['PARIS, 1er mai (Reuters) -', 'PARIS', 'Reuters', '1er mai'],
    ['Paris, le 5 mai (Belga) –', 'Paris', 'Belga', 'le 5 mai'],
    ["Saint-Jean-de-l'Orme (AFP) -", "Saint-Jean-de-l'Orme", 'AFP', null],
  ])('reads French %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'fr');
  });

  it.each<Row>([
    ['Frankfurt/Main (dpa) -', 'Frankfurt/Main', 'dpa', null],
    ['Frankfurt (Oder) (dpa) -', 'Frankfurt (Oder)', 'dpa', null],
    ['Rom/Sydney (dpa) -', 'Rom/Sydney', 'dpa', null],
    ['Celle (dpa/lni) -', 'Celle', 'dpa/lni', null],
    ['Berlin, 5. März (Reuters) -', 'Berlin', 'Reuters', '5. März'],
    ['Bad Salzuflen an der Werre (dpa) –', 'Bad Salzuflen an der Werre', 'dpa', null],
    ['Bern (sda)', 'Bern', 'sda', null],
    ['BERLIN taz |', 'BERLIN', 'taz', null],
  ])('reads German %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'de');
  });

  it.each<Row>([
    ['(ANSA) - ROMA, 01 LUG -', 'ROMA', 'ANSA', '01 LUG'],
    ['ANSA PROVA - TORINO, 01 LUG -', 'TORINO', 'ANSA', '01 LUG'],
    ['ROMA, 5 maggio (ANSA) -', 'ROMA', 'ANSA', '5 maggio'],
    ['Roma, 5 mag. (Adnkronos) -', 'Roma', 'Adnkronos', '5 mag'],
    ['Milano, 5 mag. -(Adnkronos) -', 'Milano', 'Adnkronos', '5 mag'],
    ['ROMA (ITALPRESS) –', 'ROMA', 'ITALPRESS', null],
  ])('reads Italian %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'it');
  });

  it.each<Row>([
    ['Lisboa, 05 mai 2031 (Lusa) -', 'Lisboa', 'Lusa', '05 mai 2031'],
    ['SÃO LUÍS, 5 de maio (Reuters) -', 'SÃO LUÍS', 'Reuters', '5 de maio'],
    ['Vila Nova de Gaia, 5 mai (EFE).-', 'Vila Nova de Gaia', 'EFE', '5 mai'],
  ])('reads Portuguese %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'pt');
  });

  it.each<Row>([
    ['МОСКВА, 5 мая - РИА Новости.', 'МОСКВА', 'РИА Новости', '5 мая'],
    ['МОСКВА, 5 мая — РИА Новости, Анна Петрова.', 'МОСКВА', 'РИА Новости', '5 мая'],
    ['МОСКВА, 5 мая. /ТАСС/.', 'МОСКВА', 'ТАСС', '5 мая'],
    ['Москва. 5 мая. ИНТЕРФАКС -', 'Москва', 'ИНТЕРФАКС', '5 мая'],
    ['Минск, 5 мая (Рейтер) -', 'Минск', 'Рейтер', '5 мая'],
    ['Ростов-на-Дону (АФП) —', 'Ростов-на-Дону', 'АФП', null],
  ])('reads Russian %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'ru', 'Дождь шёл весь день.');
  });

  it.each<Row>([
    ['دمشق، سوريا (CNN) --', 'دمشق، سوريا', 'CNN', null],
    ['القاهرة (رويترز) -', 'القاهرة', 'رويترز', null],
    ['القاهرة 5 مايو أيار (رويترز) -', 'القاهرة', 'رويترز', '5 مايو أيار'],
    ['القاهرة في ٥ مايو (أ ف ب) –', 'القاهرة', 'أ ف ب', 'في ٥ مايو'],
    ['بيروت - رويترز:', 'بيروت', 'رويترز', null],
    ['القاهرة -', 'القاهرة', null, null],
    ['القاهرة - 4 يونيو - أ ش أ -', 'القاهرة', 'أ ش أ', '4 يونيو'],
    ['بيروت - «الشرق الأوسط»:', 'بيروت', 'الشرق الأوسط', null],
    ['بيروت: «الشرق الأوسط»', 'بيروت', 'الشرق الأوسط', null],
    ['القاهرة - (و م ع) -', 'القاهرة', 'و م ع', null],
    ['تونس - وات -', 'تونس', 'وات', null],
    ['دمشق - سبوتنيك.', 'دمشق', 'سبوتنيك', null],
    ['دمشق/ واع -', 'دمشق', 'واع', null],
    [
      'القاهرة 04 جمادى الأولى 1446 هـ الموافق 06 نوفمبر 2024 م واس',
      'القاهرة',
      'واس',
      '04 جمادى الأولى 1446 هـ الموافق 06 نوفمبر 2024 م',
    ],
    ['القاهرة - 4 - 6 (كونا) --', 'القاهرة', 'كونا', '4 - 6'],
    ['القاهرة - 4 - 6 - 2031 (كونا) -', 'القاهرة', 'كونا', '4 - 6 - 2031'],
    ['تونس، 5 كانون الثاني (أ.ف.ب) -', 'تونس', 'أ.ف.ب', '5 كانون الثاني'],
  ])('reads Arabic %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'ar', 'هطل المطر طوال اليوم.');
  });

  it.each<Row>([
    ['【ソウル＝山田花子】', 'ソウル', null, null],
    ['【ロンドン＝共同】', 'ロンドン', '共同', null],
    ['【ジュネーブ共同】', 'ジュネーブ', '共同', null],
    ['【ロンドン５日時事】', 'ロンドン', '時事', '５日'],
    ['［東京 15日］', '東京', null, '15日'],
    ['[東京 5日 ロイター]', '東京', 'ロイター', '5日'],
    ['［東京/ロンドン ５日 ロイター］ -', '東京/ロンドン', 'ロイター', '５日'],
  ])('reads Japanese %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'ja', '一日中雨が降った。');
  });

  it.each<Row>([
    ['新华社北京3月5日电', '北京', '新华社', '3月5日'],
    ['新华社日内瓦3月5日电', '日内瓦', '新华社', '3月5日'],
    ['中新社北京/上海3月5日电', '北京/上海', '中新社', '3月5日'],
    ['（中央社台北5日電）', '台北', '中央社', '5日'],
    ['（中央社記者林小華台北5日電）', '台北', '中央社', '5日'],
    ['北京3月5日电', '北京', null, '3月5日'],
    ['台北，2031年5月5日 (GLOBE NEWSWIRE) --', '台北', 'GLOBE NEWSWIRE', '2031年5月5日'],
    ['【港报讯】记者李华北京报道：', '北京', '港报', null],
    ['本报记者 李华 北京报道', '北京', '本报', null],
    ['〔記者李小華／台北報導〕', '台北', null, null],
  ])('reads Chinese %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'zh', '雨下了一整天。');
  });

  it.each<Row>([
    ['(서울=연합뉴스) 김하늘 기자 =', '서울', '연합뉴스', null],
    ['[부산=뉴시스]', '부산', '뉴시스', null],
    ['(서울·부산=연합뉴스) 김하늘 이바다 특파원 =', '서울·부산', '연합뉴스', null],
  ])('reads Korean %j', (raw, text, agency, date) => {
    expectDateline(raw, text, agency, date, 'ko', '하루 종일 비가 내렸다.');
  });

  it('reads a dateline that has a line to itself', () => {
    expect(read('LONDON 2031-08-30')).toMatchObject({
      dateline: { text: 'LONDON', date: '2031-08-30' },
      rest: '',
    });
  });

  it.each([
    ['EUGENE, Ore., and LONDON, Feb. 1, 2031 /PRNewswire/ -- ', ['EUGENE', 'LONDON']],
    ['PORTO/PARIS, May 5 (Reuters) - ', ['PORTO', 'PARIS']],
    ['Frankfurt/Main (dpa) - ', ['Frankfurt/Main']],
    ['DALLAS/FORT WORTH, Texas, May 5 (Reuters) - ', ['DALLAS/FORT WORTH']],
    ['LONDON, PARIS and ROME (AP) — ', ['LONDON', 'PARIS', 'ROME']],
    ['TRINIDAD AND TOBAGO (AP) — ', ['TRINIDAD AND TOBAGO']],
  ])('counts the places of %j', (raw, names) => {
    expect(read(raw + lead).dateline?.places.map(({ name }) => name)).toEqual(names);
  });

  it('gives the gazetteer the region that it knows', () => {
    const asked: unknown[] = [];
    const resolve = (name: Parameters<typeof gazetteer.resolve>[0]) => {
      asked.push(name);
      return gazetteer.resolve(name);
    };
    readDateline(`MEDAN, Deli, Indonesia/PORTO (AP) — ${lead}`, {
      language: 'en',
      gazetteer: { ...gazetteer, resolve },
    });
    expect(asked).toEqual([
      { name: 'MEDAN', region: 'Indonesia', language: 'en' },
      { name: 'PORTO', region: null, language: 'en' },
    ]);
  });

  it.each([
    ['LONDON, Narch 3 - ', 'Narch 3'],
    ['LONDON, Apri 3 - ', 'Apri 3'],
    ['LONDON, Juen 3 - ', 'Juen 3'],
    ['LONDON, march 3 - ', 'march 3'],
  ])('forgives the slip in %j', (raw, date) => {
    expect(read(raw + lead).dateline).toMatchObject({ text: 'LONDON', date });
  });

  it.each([
    'ICYMI – The ferry sank in the storm.',
    'NOTE - Prices are in euros.',
    'WATCH: The moment the bridge fell.',
    'EXCLUSIVE — The minister will resign.',
    'EXCLUSIVE - LONDON, May 5 (Reuters) - The minister will resign.',
    'LE POINT SUR LA SITUATION - Les secours arrivent.',
    'READING — The art of slow books is back.',
    'WHEAT - Prices rose.',
    'TODAY, March 3 - The talks resume.',
    'The US economy added 40,000 jobs in May - a three-month high.',
    'The United States – as well as the European Union – spoke out.',
    'The film opens on 11 March - Comic Day in Britain.',
    'Milford, Conn.- based Acme Corp said it would close.',
    'Bergen, Norway - based shipper Acme said it would close.',
    'Games like Duty Call, Splinter Cell - Tomorrow sell best.',
    'The Palestinian Authority (PA) - The umbrella body - met.',
    'Reuters - The agency was founded in 1851.',
    'By Anna Petrova (Reuters) - Rain fell.',
    'Anna Petrova, Bergen - The writer has died.',
    'Election Day, Nov 5 - Polls open at seven.',
    'Roger Winter - nice bloke, fine player - won again.',
    'LONDON – PARIS – ROME: THE LONG WAY HOME',
    'Paris - The city of light went dark.',
    'UN: Two people were rescued.',
    'UK: Two people were rescued.',
    '- Rain fell.',
    '【速報】大雨警報が出た。',
    '［15日］大雨警報が出た。',
    '［天気 15日］大雨警報が出た。',
    'الطقس - هطل المطر طوال اليوم.',
    '【サッカー＝山田花子】大雨で中止になった。',
    '新华社3月5日电 雨下了一整天。',
    '记者李华北京报道了这场大雨。',
    '记者李华南方报道 雨下了一整天。',
    'بيروت: قال الشرق الأوسط كلمته.',
    '【パリ五輪開幕】雨が降った。',
    '【ソウル山田花子】雨が降った。',
    '',
    'Lisbon - 4 - 6 was the score at half time.',
    'Lisbon | What to see in three days',
    'She came to Paris. AFP. Reuters. Everybody had a camera.',
  ])('leaves %j alone', (paragraph) => {
    expect(read(paragraph)).toMatchObject({ dateline: null, rest: paragraph });
  });

  it('says what speaks for its answer and how strongly', () => {
    const strong = read(`PORTO, March 3 (Reuters) - ${lead}`);
    const weak = read(`Porto, Portugal - ${lead}`);
    expect(strong).toMatchObject({ because: 'the agency Reuters and the date March 3' });
    expect(weak).toMatchObject({ because: '"Porto, Portugal" ends in a known country or state' });
    expect(weak.confidence).toBeLessThan(strong.confidence);
    expect(read('Porto - Rain fell.')).toMatchObject({
      because: '"Porto" has no agency, date, capitals or known country',
      doubt: expect.stringContaining('“Porto” may be a dateline'),
    });
    expect(read('Splinter - Rain fell.').doubt).toBeNull();
    expect(read('Porto - based Acme said it would close.').doubt).toBeNull();
  });

  it('keeps the lead when what follows the dash only looks like an agency', () => {
    expect(read('LONDON, March 3 - Reuters said profit rose.').rest).toBe('Reuters said profit rose.');
  });

  it('keeps the date too when no agency follows its dash', () => {
    expect(read('القاهرة - 4 يونيو - كان يوما ماطرا.', 'ar').rest).toBe('4 يونيو - كان يوما ماطرا.');
  });

  it('keeps a dateline that ends its line apart from the indented lead', () => {
    expect(read('LONDON, March 3 -\n    Rain fell.').rest).toBe('Rain fell.');
  });

  const opening = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'LONDON',
      'Porto',
      ', ',
      ' ',
      ' - ',
      '--',
      '(',
      ')',
      '/',
      'Reuters',
      'May',
      ' 5',
      '.',
      ':',
    ),
    fc.constantFrom(
      '新华社',
      '3月5日',
      '电',
      '【',
      '】',
      '＝',
      '共同',
      'دمشق',
      '،',
      'МОСКВА',
      'мая',
      '=',
      '기자',
    ),
  );

  it('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.array(opening, { maxLength: 14 }), (pieces) => {
        const text = pieces.join('');
        const { dateline, rest } = read(text);
        expect((dateline?.raw ?? '') + rest).toBe(text);
        if (dateline !== null) expect(dateline.text.trim()).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('loses no character of a dateline that was cut short or doubled', () => {
    const whole = [
      'BERGEN/PORTO, May 6, 2031 (AFP/Reuters) -- ',
      'Hamburgo (Alemania), 25 may (EFE).- ',
      'МОСКВА, 5 мая - РИА Новости, Анна Петрова. ',
      'القاهرة في ٥ مايو (أ ف ب) – ',
      '（中央社記者林小華台北5日電）',
      '［東京/ロンドン ５日 ロイター］ - ',
      '(서울·부산=연합뉴스) 김하늘 기자 = ',
      'PORTO--(BUSINESS WIRE)--May 5, 2031--',
    ];
    const cut = fc.tuple(fc.constantFrom(...whole), fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        const text = cuts.map(([dateline, from, length]) => dateline.slice(from, from + length)).join('');
        const { dateline, rest } = read(text);
        expect((dateline?.raw ?? '') + rest).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['A', 'A, ', '(', 'LONDON/', 'May 5 ', '- ', '【', 'x-', '5日', "d'"])(
    'asks no more of %j repeated ten thousand times than a hundred times',
    (piece) => {
      expect(questions(piece.repeat(10_000))).toBe(questions(piece.repeat(200)));
    },
  );
});

/** How often the gazetteer is asked: the reader's work that grows with what it looks at. */
function questions(paragraph: string): number {
  let asked = 0;
  const count = (text: string) => {
    asked++;
    return text === 'never';
  };
  readDateline(paragraph, { language: 'en', gazetteer: { ...gazetteer, isPlace: count, isRegion: count } });
  return asked;
}

function expectDateline(
  raw: string,
  text: string,
  agency: string | null,
  date: string | null,
  language: string,
  rest = lead,
) {
  expect(read(`${raw} ${rest}`, language)).toMatchObject({
    dateline: { raw: `${raw} `, text, agency, date },
    rest,
  });
}
