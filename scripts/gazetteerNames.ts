/** Newsroom names for places whose first name in GeoNames is an official or a local one, by country. */
const newsroomNames: Record<string, Record<string, string>> = {
  BD: { 'Coxs Bazar': "Cox's Bazar" },
  BE: { Antwerpen: 'Antwerp', Gent: 'Ghent', Brugge: 'Bruges' },
  CA: { Montréal: 'Montreal', Québec: 'Quebec City' },
  CH: {
    Genève: 'Geneva',
    Luzern: 'Lucerne',
    'Biel/Bienne': 'Biel',
    'Sankt Gallen': 'St. Gallen',
    Sitten: 'Sion',
  },
  CZ: { Pilsen: 'Plzeň' },
  DE: {
    'Frankfurt am Main': 'Frankfurt',
    'Frankfurt (Oder)': 'Frankfurt an der Oder',
    Köln: 'Cologne',
    Nürnberg: 'Nuremberg',
    Hannover: 'Hanover',
    Mülheim: 'Mülheim an der Ruhr',
  },
  DK: { Århus: 'Aarhus' },
  EG: { 'Al Mahallah al Kubra': 'El Mahalla', 'Al Mansurah': 'Mansoura', Asyut: 'Assiut', Tanda: 'Tanta' },
  ES: {
    Cadiz: 'Cádiz',
    Sevilla: 'Seville',
    'Gasteiz / Vitoria': 'Vitoria-Gasteiz',
    'Donostia / San Sebastián': 'San Sebastián',
    'Arrasate / Mondragón': 'Mondragón',
    'Laudio / Llodio': 'Llodio',
    'Castelló de la Plana': 'Castellón',
  },
  ET: { "Mek'ele": 'Mekele' },
  FM: { 'Palikir - National Government Center': 'Palikir' },
  GR: { Pátra: 'Patras', Irákleion: 'Heraklion', Ródos: 'Rhodes', Thessaloníki: 'Thessaloniki' },
  ID: { 'City of Balikpapan': 'Balikpapan' },
  IE: {
    Gaillimh: 'Galway',
    Luimneach: 'Limerick',
    'Loch Garman': 'Wexford',
    'Cluain Meala': 'Clonmel',
    'Droichead Nua': 'Newbridge',
    'An Muileann gCearr': 'Mullingar',
    'Trá Mhór': 'Tramore',
  },
  IL: {
    'Rishon LeZiyyon': 'Rishon LeZion',
    'Petah Tiqwa': 'Petah Tikva',
    Nahariyya: 'Nahariya',
  },
  IN: {
    Allahabad: 'Prayagraj',
    'Dehra Dun': 'Dehradun',
    Haora: 'Howrah',
    Cochin: 'Kochi',
    Darjiling: 'Darjeeling',
  },
  IQ: { Basrah: 'Basra', 'As Sulaymaniyah': 'Sulaymaniyah', 'Al Fallujah': 'Fallujah' },
  IR: { Orumiyeh: 'Urmia' },
  IT: { Padova: 'Padua' },
  KR: { 'Jeju City': 'Jeju' },
  KZ: { 'Nur-Sultan': 'Astana', Karagandy: 'Karaganda' },
  MM: { 'Nay Pyi Taw': 'Naypyitaw' },
  MN: { 'Ulan Bator': 'Ulaanbaatar' },
  MX: {
    Juárez: 'Ciudad Juárez',
    'León de los Aldama': 'León',
    'Acapulco de Juárez': 'Acapulco',
    'Santiago de Querétaro': 'Querétaro',
    'Victoria de Durango': 'Durango',
    'Heroica Matamoros': 'Matamoros',
    'Xalapa de Enríquez': 'Xalapa',
    'Ecatepec de Morelos': 'Ecatepec',
    'Naucalpan de Juárez': 'Naucalpan',
    'Pachuca de Soto': 'Pachuca',
    Tuxtla: 'Tuxtla Gutiérrez',
  },
  PA: { Panamá: 'Panama City' },
  PS: { Gaza: 'Gaza City', 'Khan Yunis': 'Khan Younis', Jabalya: 'Jabaliya' },
  RU: { 'Rostov-na-Donu': 'Rostov-on-Don', Orël: 'Oryol', Artëm: 'Artyom' },
  SE: { Göteborg: 'Gothenburg' },
  SO: { Hargeysa: 'Hargeisa' },
  SY: {
    Hamah: 'Hama',
    'Al Qunaytirah': 'Quneitra',
    'Ayn al Arab': 'Kobani',
    'Ar Raqqah': 'Raqqa',
    Dara: 'Daraa',
  },
  UA: { Odessa: 'Odesa', Uzhgorod: 'Uzhhorod', Syevyerodonetsk: 'Sievierodonetsk', Avdiyivka: 'Avdiivka' },
  US: {
    'New York City': 'New York',
    'Washington, D.C.': 'Washington',
    'City of Milford (balance)': 'Milford',
  },
  VN: { 'Thanh Pho Uong Bi': 'Uong Bi' },
  YE: { 'Al Hudaydah': 'Hodeidah', Taizz: 'Taiz', "Sa'dah": 'Saada', "Ma'rib": 'Marib' },
  ZA: { 'Port Elizabeth': 'Gqeberha', Nelspruit: 'Mbombela', Witbank: 'Emalahleni' },
};

/** Countries that write in another script: GeoNames gives a scholar's transliteration, newsrooms write plain letters. */
const plainLetters = new Set(
  (
    'AE AF AM AZ BD BG BH BT BY CN DZ EG ER ET GE HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY ' +
    'MA MK MM MN MO MR NP OM PK PS QA RU SA SD SY TH TJ TM TN TW UA UZ YE'
  ).split(' '),
);

const russian = new Set(['BY', 'KG', 'KZ', 'RU', 'UA']);

/** Countries where GeoNames writes the word for city after the name. */
const cityAfter: Record<string, RegExp> = {
  AE: / City$/,
  CN: / (?:City|Shi)$/,
  ID: / City$/,
  JP: /-shi$/,
  KR: /-si$/,
  TW: / City$/,
};

/**
 * A place's name as a newsroom writes it: `Genève` → `Geneva`, `Ḩamāh` → `Hama`, `Groznyy` →
 * `Grozny`, `Halle (Saale)` → `Halle`. Null for what GeoNames lists though no dateline would name it
 * (an estate, a ward).
 */
export function newsroomName(country: string, filed: string): string | null {
  if (/[[\]]|\bKreis\b|\bFraccionamiento\b|^Ninguno\b|^Sector \d/u.test(filed)) return null;
  const plain = plainLetters.has(country) ? toPlainLetters(filed, country) : filed;
  const names = newsroomNames[country];
  const known = names?.[filed] ?? names?.[plain];
  if (known !== undefined) return known;
  let name = plain
    .replace(/\s*\(.*?\)/gu, '')
    .replace(/\s*[/,].*$/u, '')
    .replace(/^City of /u, '')
    .replace(/[’`]/gu, "'")
    .replace(/‘/gu, country === 'US' || country === 'TO' ? '' : "'")
    .trim();
  const suffix = cityAfter[country];
  if (suffix !== undefined) name = name.replace(suffix, '');
  if (russian.has(country)) name = name.replace(/[iy]y(?=e?\b)/gu, 'y').replace(/'/gu, '');
  return name === '' ? null : name;
}

function toPlainLetters(text: string, country: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      // Pinyin parts syllables with it: Xi'an is not Xian.
      .replace(/[‘’ʻʼ]/gu, country === 'CN' ? "'" : '')
      .replace(/[ıƏə]/gu, (letter) => (letter === 'ı' ? 'i' : letter === 'ə' ? 'a' : 'A'))
      .normalize('NFC')
  );
}
