import { creditKinds, type CreditKind } from '../../article/schema.ts';
import { giverStart } from './giftPhrase.ts';

/** Words of labels that say what kind of picture it is, in the languages that credits are read in. */
const kindWords: Record<CreditKind, string> = {
  photo:
    'photo photos photograph photographs photographer picture pictures pic pics image images foto fotos fotografía fotografia fotografie fotógrafo fotografo fotograf photographie imagen imágenes imagem imagens immagine immagini bild bilder titelbild titelfoto aufmacherbild beitragsbild symbolbild symbolfoto archivbild archivfoto coverbild fotó kuva ljósmynd fotoğraf zdjęcie zdj фото фотография снимок صورة الصورة تصوير عدسة عکس صور צילום ảnh φωτογραφία',
  collage:
    'collage kollage composite composites montage photomontage photocollage fotomontage fotomontaje fotomontagem fotomontaggio fotocollage bildmontage montagem montaje montaggio composición коллаж фотоколлаж كولاج',
  illustration:
    'illustration illustrations illustrator drawing cartoon artwork painting ilustración ilustraciones illustrazione ilustração ilustracion zeichnung karikatur dessin dibujo disegno desenho иллюстрация рисунок карикатура رسم رسوم',
  graphic:
    'graphic graphics infographic infographics chart grafik infografik gráfico infografía infografia infographie graphique infografica gráfica инфографика графика إنفوغراف إنفوجرافيك',
  map: 'map maps karte landkarte carte mapa mappa cartina карта خريطة',
  screenshot: 'screenshot screenshots screengrab screencap captura bildschirmfoto schermata скриншот',
  video: 'video vidéo vídeo videostill videostandbild footage видео кадр فيديو',
  handout: 'handout pressefoto pressebild cedida cedidas',
};

/** Words that may stand beside them in a label: `Cover photo`, `Image credit`, `Foto de archivo`. */
const modifiers =
  'cover main lead header top title banner featured opening file archive credit credits source courtesy quelle nachweis rechte crédit crédits crédito créditos credito crediti by of via copyright grab still screen de del di da d’archives d’archive d’illustration archives archivo archivio arquivo portada capa copertina une von vom pantalla écran d’écran capture tela mit le la the per por par مصدر الغلاف من на обложке автор предоставлено ljósmyndari';

/** Labels of scripts without spaces, and those that are one word elsewhere: read as they stand. */
const wholeLabels: Record<string, CreditKind> = {
  bildnachweis: 'photo',
  bildquelle: 'photo',
  bildrechte: 'photo',
  fotonachweis: 'photo',
  fotocredit: 'photo',
  'foto-credit': 'photo',
  'capture d’écran': 'screenshot',
  'screen grab': 'screenshot',
  'captura de pantalla': 'screenshot',
  写真: 'photo',
  撮影: 'photo',
  画像: 'photo',
  写真提供: 'handout',
  提供: 'handout',
  合成写真: 'collage',
  コラージュ: 'collage',
  イラスト: 'illustration',
  図: 'graphic',
  図表: 'graphic',
  グラフィック: 'graphic',
  地図: 'map',
  映像: 'video',
  スクリーンショット: 'screenshot',
  图: 'photo',
  圖: 'photo',
  图片: 'photo',
  圖片: 'photo',
  图源: 'photo',
  图片来源: 'photo',
  圖片來源: 'photo',
  摄影: 'photo',
  攝影: 'photo',
  照片: 'photo',
  封面图: 'photo',
  封面图片: 'photo',
  封面圖片: 'photo',
  题图: 'photo',
  拼图: 'collage',
  合成图: 'collage',
  插图: 'illustration',
  插画: 'illustration',
  插圖: 'illustration',
  制图: 'graphic',
  製圖: 'graphic',
  图表: 'graphic',
  地图: 'map',
  地圖: 'map',
  截图: 'screenshot',
  截圖: 'screenshot',
  视频: 'video',
  影片: 'video',
  사진: 'photo',
  사진제공: 'handout',
  '사진 제공': 'handout',
  '사진 출처': 'photo',
  '자료 사진': 'photo',
  자료사진: 'photo',
  사진출처: 'photo',
  이미지: 'photo',
  일러스트: 'illustration',
  그래픽: 'graphic',
  지도: 'map',
  영상: 'video',
  캡처: 'screenshot',
};

/** Labels that also open ordinary lines, so that something must be read behind them: `Credit: …`, `Video: …`. */
const openLabels = new Set(
  'credit credits crédit crédits crédito créditos credito crediti image images imagen imágenes bilder photos fotos pictures pics video vidéo vídeo видео فيديو footage map maps karte carte mapa mappa карта chart source cover صور 图 圖 図 视频 影片 映像 영상 提供'.split(
    ' ',
  ),
);

const kinds = new Map(
  creditKinds.flatMap((kind) => kindWords[kind].split(' ').map((word): [string, CreditKind] => [word, kind])),
);
const modifierWords = new Set(modifiers.split(' '));
const bareCredits = new Set(
  'credit credits crédit crédits crédito créditos credito crediti courtesy nachweis'.split(' '),
);

export type Label = {
  /** Null when the label says only that this is a credit. */
  kind: CreditKind | null;
  /** Whether it names the maker: `Photo by`, `Foto von`. */
  namesMaker: boolean;
  /** Whether it names who gave the picture away: `Courtesy of`, `Handout:`. */
  namesGiver: boolean;
  /** Whether ordinary lines open with it too. */
  open: boolean;
  /** Where what follows the label begins. */
  end: number;
};

/** No label is longer: `Photo courtesy of`, `Imagen de portada`. */
const longestLabel = 40;

/**
 * The label that opens a credit, or null: `Cover photo:`, `Photo by`, `Foto de archivo:`, `写真：`, `图/`.
 *
 * A label is a word for the kind of picture with at most three words of position or of crediting beside
 * it, closed by a colon, or by a word for `by`.
 */
export function readLabel(text: string): Label | null {
  return readClosedLabel(text) ?? readMakerLabel(text) ?? readGiftLabel(text);
}

function readClosedLabel(text: string): Label | null {
  const close = text.slice(0, longestLabel).search(/[:：＝=/／|｜】]/u);
  if (close < 1) return null;
  const name = fold(text.slice(text.startsWith('【') ? 1 : 0, close));
  const whole = wholeLabels[name];
  const isColon = /[:：]/u.test(text[close] ?? '');
  // Only scripts without spaces close a label with a stroke, an equals sign or a bracket.
  if (!isColon && (whole === undefined || /^[\p{Script=Latin}’ -]+$/u.test(name))) return null;
  const kind = whole ?? kindOf(name);
  if (kind === null) return null;
  const end = close + 1 + spaceAt(text, close + 1);
  return {
    kind: said(kind),
    namesMaker: kind !== 'handout' && /(?:^| )(?:by|von|por|par|di)$/u.test(name),
    namesGiver: kind === 'handout' || /courtesy/u.test(name),
    open: openLabels.has(name),
    end,
  };
}

/** `Photo by`, `Illustration by`, `Foto von`, `Photo courtesy of`, `Screenshot from`: no colon. */
function readMakerLabel(text: string): Label | null {
  // Getty leaves this instruction in: "Photo credit should read BEN CHO/AFP via Getty Images".
  const instruction = /^photo credit should read\s/iu.exec(text);
  if (instruction !== null) {
    return { kind: 'photo', namesMaker: true, namesGiver: false, open: false, end: instruction[0].length };
  }
  const words = text.slice(0, longestLabel).split(' ').slice(0, 5);
  for (let count = 2; count <= 4 && count < words.length; count++) {
    const closing = words[count - 1]?.toLowerCase() ?? '';
    if (!/^(?:by|von|por|par|di|of|via)$/u.test(closing)) continue;
    const name = words.slice(0, count).join(' ');
    const kind = kindOf(fold(name));
    if (kind === null) return null;
    const isGift = kind === 'handout' || name.toLowerCase().includes('courtesy');
    return {
      kind: isGift && (kind === 'photo' || kind === 'unsaid') ? 'handout' : said(kind),
      namesMaker: !isGift && closing !== 'of' && closing !== 'via',
      namesGiver: isGift,
      open: false,
      end: name.length + 1,
    };
  }
  return null;
}

/** `Photo courtesy Ana Ruiz`, `Foto per gentile concessione di …`, `Фото предоставлено …`. */
function readGiftLabel(text: string): Label | null {
  const word = /^\p{L}{3,14}(?= )/u.exec(text)?.[0] ?? '';
  const kind = kindOf(fold(word));
  const gift = kind === null ? 0 : giverStart(text.slice(word.length + 1));
  if (gift === 0) return null;
  return {
    kind: kind === 'photo' || kind === 'unsaid' ? 'handout' : kind,
    namesMaker: false,
    namesGiver: true,
    open: false,
    end: word.length + 1 + gift,
  };
}

function said(kind: CreditKind | 'unsaid'): CreditKind | null {
  return kind === 'unsaid' ? null : kind;
}

/** The kind that the words of a label say; `unsaid` for a mere `Credit`; null when they are no label. */
function kindOf(name: string): CreditKind | 'unsaid' | null {
  const words = name.split(/[\s-]+/u).filter(Boolean);
  if (words.length === 0 || words.length > 4) return null;
  if (!words.every((word) => kinds.has(word) || modifierWords.has(word))) return null;
  const named = words.flatMap((word) => kinds.get(word) ?? []);
  // "Photo illustration", "Handout photo", "Photo montage": the more special word tells.
  const special = named.findLast((kind) => kind !== 'photo') ?? named[0];
  if (special !== undefined) return special;
  return words.some((word) => bareCredits.has(word)) || name === 'cover' ? 'unsaid' : null;
}

/** The kind that the first word names where no colon follows: `Screenshots Instagram`; never `photo`. */
export function leadingKind(text: string): { kind: CreditKind; end: number } | null {
  const word = /^[\p{L}’]{3,20}/u.exec(text)?.[0] ?? '';
  const kind = kinds.get(fold(word));
  if (kind !== 'screenshot' && kind !== 'handout') return null;
  const end = word.length + spaceAt(text, word.length);
  return end > word.length ? { kind, end } : null;
}

function fold(text: string): string {
  return text.normalize('NFC').trim().toLowerCase().replaceAll("'", '’');
}

function spaceAt(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\s/.test(text[end] ?? '')) end++;
  return end - at;
}
