import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCreditLine, readCredit, splitCaptionCredit } from './readCredit.ts';
import { weighCreditLine } from './weighCreditLine.ts';

/** Names and agencies of each part, as `name + name @ agency > agency`. */
function index(line: string): string[] {
  return readCredit(line).credit.parts.map(
    ({ names, agencies }) => `${names.join(' + ')} @ ${agencies.join(' > ')}`,
  );
}

describe('readCredit', () => {
  it('reads nested labels, two credits and a pool', () => {
    const line = 'Cover photo: Collage: Ana Ruiz / AFP & BEN CHO / POOL / AFP';
    expect(readCredit(line).credit).toEqual({
      raw: line,
      text: 'Collage: Ana Ruiz / AFP & BEN CHO / POOL / AFP',
      kind: 'collage',
      parts: [
        { names: ['Ana Ruiz'], agencies: ['AFP'] },
        { names: ['BEN CHO'], agencies: ['POOL', 'AFP'] },
      ],
    });
  });

  it.each([
    ['Photo: Ana Ruiz/AP', 'photo', 'Ana Ruiz/AP'],
    ['Photograph: Ana Ruiz/AP', 'photo', 'Ana Ruiz/AP'],
    ['Foto: Ana Ruiz / NTB', 'photo', 'Ana Ruiz / NTB'],
    ['Foto de archivo: Ana Ruiz / EFE', 'photo', 'Ana Ruiz / EFE'],
    ['Crédit photo : Ana Ruiz / AFP', 'photo', 'Ana Ruiz / AFP'],
    ['Bildnachweis: Ana Ruiz/dpa', 'photo', 'Ana Ruiz/dpa'],
    ['Titelbild: Montage: Ana Ruiz/dpa', 'collage', 'Montage: Ana Ruiz/dpa'],
    ['Composite: Getty Images', 'collage', 'Getty Images'],
    ['Photo montage: Ana Ruiz/AP', 'collage', 'Ana Ruiz/AP'],
    ['Photo illustration by Ana Ruiz', 'illustration', 'Ana Ruiz'],
    ['Ilustración: Ana Ruiz', 'illustration', 'Ana Ruiz'],
    ['Infografik: dpa', 'graphic', 'dpa'],
    ['Karte: dpa', 'map', 'dpa'],
    ["Capture d'écran: X", 'screenshot', 'X'],
    ['Screenshots YouTube/Telegram', 'screenshot', 'Screenshots YouTube/Telegram'],
    ['Video still: AP', 'video', 'AP'],
    ['Handout photo: City of Leeds', 'handout', 'City of Leeds'],
    ['HANDOUT / AFP', 'handout', 'HANDOUT / AFP'],
    ['Photo: Courtesy of the Orchard Trust', 'handout', 'Courtesy of the Orchard Trust'],
    ['Credit: Ana Ruiz/AP', 'photo', 'Ana Ruiz/AP'],
    ['(Photo by Ana Ruiz/Getty Images)', 'photo', 'Ana Ruiz/Getty Images'],
    ['Фото: Анна Петрова / РИА Новости', 'photo', 'Анна Петрова / РИА Новости'],
    ['Коллаж: Анна Петрова / ТАСС', 'collage', 'Анна Петрова / ТАСС'],
    ['صورة: ليلى حداد / أ ف ب', 'photo', 'ليلى حداد / أ ف ب'],
    ['写真：山田花子／共同', 'photo', '山田花子／共同'],
    ['图/新华社', 'photo', '新华社'],
    ['插图：新华社', 'illustration', '新华社'],
    ['사진=연합뉴스', 'photo', '연합뉴스'],
    ['Ana Ruiz/AFP', 'photo', 'Ana Ruiz/AFP'],
    ['写真：港町市提供', 'handout', '港町市提供'],
    ['写真：共同通信提供', 'photo', '共同通信提供'],
    ['図：港町市提供', 'graphic', '港町市提供'],
    ['图：受访者供图', 'handout', '受访者供图'],
    ['Photo courtesy Ana Ruiz', 'handout', 'Ana Ruiz'],
  ])('takes %j for a %s and shows %j', (line, kind, text) => {
    expect(readCredit(line).credit).toMatchObject({ raw: line, kind, text });
  });

  it.each([
    ['Ana Ruiz/AFP/Getty Images', ['Ana Ruiz @ AFP > Getty Images']],
    ['AP Photo/Ben Cho | File', ['Ben Cho @ AP Photo']],
    ['XX/APA/KEYSTONE/BEN VAN DER CHO', ['BEN VAN DER CHO @ XX > APA > KEYSTONE']],
    ['picture alliance/dpa | Jo Lund', ['Jo Lund @ picture alliance > dpa']],
    ['IMAGO / R.Lund', ['R.Lund @ IMAGO']],
    ['Ana P. Ruiz/dpa/Ana P Ruiz', ['Ana P. Ruiz @ dpa']],
    ['ANA RUIZ | AFP via Getty Images', ['ANA RUIZ @ AFP > Getty Images']],
    ['Pool via AP', [' @ Pool > AP']],
    ['Ana Ruiz / Pool via Reuters', ['Ana Ruiz @ Pool > Reuters']],
    ['Keystone/The Town Hall via AP/Ben Cho', ['Ben Cho @ Keystone > The Town Hall > AP']],
    ['Ben Cho for The Leeds Globe via Getty Images', ['Ben Cho @ The Leeds Globe > Getty Images']],
    ['Ben Cho für die Leeds Globe', ['Ben Cho @ die Leeds Globe']],
    ['Ana Ruiz (dpa/picture alliance via Getty)', ['Ana Ruiz @ dpa > picture alliance > Getty']],
    ['Ana Ruiz (example.org/ana)/Getty Images', ['Ana Ruiz @ Getty Images']],
    ['Ana Ruiz/Agence France-Presse — Getty Images', ['Ana Ruiz @ Agence France-Presse > Getty Images']],
    ['©2031 Skyview Technologies/EPA', [' @ Skyview Technologies > EPA']],
    ['Leeds Police / SWNS', [' @ Leeds Police > SWNS']],
    ['Uncredited/AFP/dpa', [' @ AFP > dpa']],
    ['Handout/Leeds High School/AFP via Getty Images', [' @ Leeds High School > AFP > Getty Images']],
    ['Ana & Ben Cho/Getty Images', ['Ana + Ben Cho @ Getty Images']],
    ['Ana Ruiz and Ben Cho/Getty Images', ['Ana Ruiz + Ben Cho @ Getty Images']],
    ['Ana Ruiz/AFP, Ben Cho/AP', ['Ana Ruiz @ AFP', 'Ben Cho @ AP']],
    ['Ana Ruiz/AFP und Ben Cho/AP', ['Ana Ruiz @ AFP', 'Ben Cho @ AP']],
    ['AP; Reuters; Ana Ruiz/Alamy', [' @ AP', ' @ Reuters', 'Ana Ruiz @ Alamy']],
    ['Photo by Ana Ruiz', ['Ana Ruiz @ ']],
    ['Photo: Courtesy of Ben Cho', [' @ Ben Cho']],
    ['Ben Cho-USA TODAY Sports', ['Ben Cho @ USA TODAY Sports']],
    ['Foto: Ana Ruiz/AP/dpa +++ dpa-Bildfunk +++', ['Ana Ruiz @ AP > dpa > dpa-Bildfunk']],
    ['Photo credit should read ANA RUIZ/AFP via Getty Images', ['ANA RUIZ @ AFP > Getty Images']],
    ['新华社记者 林小华 摄', ['林小华 @ 新华社']],
    ['写真：山田花子／共同', ['山田花子 @ 共同']],
    ['صورة: ليلى حداد / أ ف ب', ['ليلى حداد @ أ ف ب']],
    ['Фото: Анна Петрова / РИА Новости', ['Анна Петрова @ РИА Новости']],
    ['新华社发（林小华摄）', ['林小华 @ 新华社']],
    ['本报记者 林小华 摄', ['林小华 @ ']],
    ['共同撮影', [' @ 共同']],
    ['写真：ベン・チョー撮影', ['ベン・チョー @ ']],
    ['（山田花子撮影）', ['山田花子 @ ']],
    ['【写真：山田花子／共同】', ['山田花子 @ 共同']],
    ['山田花子（共同）', ['山田花子 @ 共同']],
    ['사진=김하늘 기자', ['김하늘 @ ']],
    ['항구일보 김하늘·이바다 기자', ['김하늘 + 이바다 @ 항구일보']],
    ['EFE/Ana Ruiz', ['Ana Ruiz @ EFE']],
    ['EFE/EPA/ANA RUIZ', ['ANA RUIZ @ EFE > EPA']],
    ['Foto: Ana Ruiz, cortesía del Museo del Agua', ['Ana Ruiz @ Museo del Agua']],
    ['Ana Ruiz/AFP, gift of the Harbour Trust', ['Ana Ruiz @ AFP > the Harbour Trust']],
    ['Cortesía del Museo del Agua', [' @ Museo del Agua']],
    ['Photo fournie par la Ville de Lille', [' @ la Ville de Lille']],
    ['Foto cedida por la Fundación Agua', [' @ la Fundación Agua']],
    ['Foto: gentilmente cedida pelo Museu da Água', [' @ Museu da Água']],
    ['Foto: mit freundlicher Genehmigung der Stadt Celle', [' @ Stadt Celle']],
    ['الصورة: بإذن من متحف الماء', [' @ متحف الماء']],
    ['Фото: предоставлено музеем воды', [' @ музеем воды']],
    ['Photo: Courtesy of Ana Ruiz/AFP', [' @ Ana Ruiz > AFP']],
    ['Photograph: Harbourwear', [' @ Harbourwear']],
    ['Photograph: Ana Ruiz/Netfilm', ['Ana Ruiz @ Netfilm']],
    ['Netfilm | PR', [' @ Netfilm']],
    ['Ana Ruiz/Archiv', ['Ana Ruiz @ ']],
    ['Credit: &nbsp;ANA RUIZ/&nbsp;AFP', ['ANA RUIZ @ AFP']],
    ['Фонд Гавань', [' @ Фонд Гавань']],
    ['【写真】山田花子撮影', ['山田花子 @ ']],
    ['写真：港町市提供', [' @ 港町市']],
    ['（写真：共同通信提供）', [' @ 共同通信']],
    ['视觉中国供图', [' @ 视觉中国']],
    ['사진=항구시 제공', [' @ 항구시']],
    ['사진 제공=항구시', [' @ 항구시']],
    ['Photo: gift of Ana Ruiz', [' @ Ana Ruiz']],
    ['Photo courtesy Ana Ruiz', [' @ Ana Ruiz']],
    ['Foto: cortesía de Ana Ruiz', [' @ Ana Ruiz']],
    ['Photo : avec l’aimable autorisation de Ana Ruiz', [' @ Ana Ruiz']],
    ['Foto: zur Verfügung gestellt von Stadt Celle', [' @ Stadt Celle']],
    ['Foto per gentile concessione di Ana Ruiz', [' @ Ana Ruiz']],
    ['Фото предоставлено Анной Петровой', [' @ Анной Петровой']],
  ])('reads %j', (line, expected) => {
    expect(index(line)).toEqual(expected);
  });

  it.each([
    ['Harbour Green', 'a firm has the form of a name'],
    ['Photograph: Harbour Wonder', 'a brand has the form of a name'],
    ['Ana Ruiz/Ben Cho', 'either could be the maker'],
    ['Ana Ruiz/Ben Cho/AFP', 'either could be the maker'],
    ['Photo: PR Images', 'nobody is named'],
    ['Foto: Desk, +44 113 496 0000', 'a telephone number'],
    ['Photo: Ana Ruiz" src="https://example.org/a.jpg', 'markup'],
    ['Stop All Ships/Ana Ruiz und Co; x', 'no agency is named'],
    ['Credit:', 'nothing is there'],
    ['', 'nothing is there'],
    ['图：受访者供图', 'an interviewee who is not named'],
    ['图：电影拍摄', 'the making of a film'],
    ['写真：本社撮影', 'the paper itself'],
    ['写真：筆者撮影', 'the author, who is not named here'],
    ['Foto: Ana Ruiz, cortesía de Ben Cho', 'a giver who may be the maker'],
    ['Banksee/Ana Ruiz/Netfilm', 'two words that may be either'],
    ['Netfilm', 'a word without a label'],
  ])('names nobody for %j: %s', (line) => {
    expect(readCredit(line).credit).toMatchObject({ raw: line, parts: [] });
  });

  it.each([
    ['Just Save Seas/PA Wire', [' @ PA Wire']],
    ['Getty Images/Stock RF', [' @ Getty Images > Stock RF']],
    ['Getty Images/Lumen RF', [' @ Getty Images']],
    ['AnaRuiz/Getty Images', [' @ Getty Images']],
  ])('invents no person in %j', (line, expected) => {
    expect(index(line)).toEqual(expected);
  });

  it('is less sure where it had to leave something out', () => {
    expect(readCredit('AnaRuiz/Getty Images').confidence).toBeLessThan(readCredit('AFP/Getty').confidence);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 10 }),
    fc.constantFrom(
      'Photo: ',
      'Ana Ruiz',
      ' / ',
      '/',
      ' & ',
      'AFP',
      ' via ',
      '(',
      ')',
      '; ',
      ', ',
      '©',
      '+++',
    ),
    fc.constantFrom('写真：', ' for ', ' and ', 'Courtesy of ', 'Collage: ', '|', ' - ', '摄', 'صورة: ', '.'),
  );

  it('keeps every line whole and never throws', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const line = pieces.join('');
        const { credit } = readCredit(line);
        expect(credit.raw).toBe(line);
        expect(line).toContain(credit.text);
        for (const { names, agencies } of credit.parts) {
          for (const name of [...names, ...agencies]) expect(name.trim()).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('isCreditLine', () => {
  it.each([
    'Cover photo: Collage: Ana Ruiz / AFP & BEN CHO / POOL / AFP',
    'Photo: Ana Ruiz',
    'Photograph: Harbour Wonder',
    'Illustration: Dateline',
    'Credit: Ana Ruiz/AP',
    'Credits: Leeds City Council',
    'Foto: privat',
    'Bild: Ana Ruiz/dpa',
    'Imagen de portada: Ana Ruiz / EFE',
    'Crédits photo : AFP',
    'Immagine: ANSA',
    'Imagem: Lusa',
    'Фото: Анна Петрова',
    'الصورة: أ ف ب',
    '写真：共同',
    '图片来源：新华社',
    '사진: 연합뉴스',
    '© AFP',
    '(Photo by Ana Ruiz/Getty Images)',
    'Ana Ruiz/AFP via Getty Images',
    '사진=항구시 제공',
    '新华社记者 林小华 摄',
    '受访者供图',
    '（港町市提供）',
    'Photo courtesy Ana Ruiz',
  ])('knows %j', (line) => {
    expect(isCreditLine(line)).toBe(true);
  });

  it.each([
    'Credit: the bank lent five million to the harbour last year.',
    'Video: how the bridge was built',
    'Photos: Spring around the harbour',
    'Photo: the mayor opens the new bridge while children wave their flags.',
    'Map: see where the rain fell',
    'Ana Ruiz/AFP',
    'Reuters',
    '(Reuters)',
    'The photo shows the bridge.',
    'Foto: Desk, +44 113 496 0000',
    'He gave credit: to Ana Ruiz.',
    'Bildung: Mehr Lehrer für Leeds',
    '1. FC Lund/Ana Ruiz gewinnt.',
    '情報提供',
    '夜間撮影',
    '电影拍摄',
    'Gift of the Harbour Trust',
    'Video: Highlights',
    'Map: Harbours',
    '',
  ])('leaves %j in the text', (line) => {
    expect(isCreditLine(line)).toBe(false);
  });

  it('says why', () => {
    expect(weighCreditLine('Photo: Ana Ruiz')).toMatchObject({ because: 'the label of a credit' });
    expect(weighCreditLine('Ana Ruiz/AFP')).toMatchObject({ because: 'no label, and reporters sign so too' });
  });
});

describe('splitCaptionCredit', () => {
  it.each([
    ['The bridge on Monday. (Ana Ruiz/Pool via AP)', 'The bridge on Monday.', '(Ana Ruiz/Pool via AP)'],
    [
      'The bridge (left) on Monday (AP Photo/Ana Ruiz).',
      'The bridge (left) on Monday',
      '(AP Photo/Ana Ruiz).',
    ],
    ['Broen i Oslo. Foto: Ana Ruiz / AP / NTB', 'Broen i Oslo.', 'Foto: Ana Ruiz / AP / NTB'],
    ['The bridge Photograph: Ana Ruiz/Reuters', 'The bridge', 'Photograph: Ana Ruiz/Reuters'],
    ['Time: 10.30. Cover photo: Ana Ruiz/AP', 'Time: 10.30.', 'Cover photo: Ana Ruiz/AP'],
    ['Le pont à Lille © AFP', 'Le pont à Lille', '© AFP'],
    ['橋が開いた＝東京 写真：共同', '橋が開いた＝東京', '写真：共同'],
    ['Foto: Ana Ruiz/dpa', '', 'Foto: Ana Ruiz/dpa'],
    ['橋が開いた（山田花子撮影）', '橋が開いた', '（山田花子撮影）'],
    ['大桥通车。（新华社发）', '大桥通车。', '（新华社发）'],
  ])('parts %j', (line, caption, raw) => {
    expect(splitCaptionCredit(line)).toMatchObject({ caption, credit: { raw } });
  });

  it.each([
    'The bridge on Monday (right)',
    'The bridge, built in 1931 (rebuilt in 1950)',
    'The bridge in Leeds (England).',
    'What the photo shows: a bridge',
    '橋が開いた（左）',
    '橋が開いた（昨年撮影）',
    'The bridge',
    '',
  ])('leaves %j whole', (caption) => {
    expect(splitCaptionCredit(caption)).toEqual({ caption, credit: null });
  });

  it('loses no visible character of any caption', () => {
    const part = fc.constantFrom(
      'The bridge ',
      '(',
      ')',
      'Foto: ',
      'Ana Ruiz',
      '/',
      'AFP',
      ' ',
      '.',
      '© ',
      'Cover ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const whole = parts.join('');
        const { caption, credit } = splitCaptionCredit(whole);
        expect((caption + (credit?.raw ?? '')).replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
      }),
    );
  });

  it.each(['(', 'Foto: ', 'a ', '© ', ' - ', ' & ', 'Photo by ', '/', 'A+'])(
    'takes no longer than the length of %j repeated asks for',
    (piece) => {
      const short = time(piece.repeat(2_000));
      const long = time(piece.repeat(16_000));
      expect(long).toBeLessThan(short * 40 + 60);
    },
  );
});

/** Milliseconds of the processor, which other programs on the machine do not add to. */
function time(text: string): number {
  const start = process.cpuUsage();
  readCredit(text);
  isCreditLine(text);
  splitCaptionCredit(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
