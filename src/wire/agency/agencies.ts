import { agencyKey } from './agencyKey.ts';
import { noHouse, type House } from './house.ts';

/**
 * News agencies and press-release wires as they sign datelines and credits, one to a name, in the
 * scripts they are filed in. Compared by {@link agencyKey}, so case, points and inner spaces of
 * initials (`A.F.P.`, `أ ف ب`) need no second entry.
 */
const agencyNames = [
  // The world
  'AP|Associated Press|The Associated Press|AP Photo|Reuters|Reuter|Thomson Reuters|Thomson Reuters Foundation',
  'AFP|Agence France-Presse|Agence France Presse|AFX|UPI|dpa|EFE|ANSA|Xinhua|TASS|ITAR-TASS|Kyodo|Kyodo News',
  'Bloomberg|Bloomberg News|Dow Jones|CNN|CNN Business|TCA|TNS|VOA|RFE/RL|IPS|CNS|RNS|JTA',
  // Europe
  'PA|Press Association|PA Media|PA Wire|APA|sda|ats|awp|Keystone-SDA|Keystone-ATS|Belga|ANP|epd|KNA|ddp|SID|taz',
  'NTB|NTB scanpix|TT|Ritzau|Ritzau Scanpix|STT|BNS|ELTA|LETA|PAP|ČTK|CTK|TASR|SITA|MTI|Agerpres|Mediafax|BTA',
  'Tanjug|Beta|Hina|STA|FENA|SRNA|MIA|ATA|Ukrinform|UNIAN|Interfax|Interfax-Ukraine|RIA Novosti|Sputnik|BelTA',
  'Europa Press|Servimedia|Lusa|AGI|Adnkronos|Askanews|LaPresse|Italpress|Nova|9Colonne|Dire|ANA|ANA-MPA|CNA',
  // The Americas
  'CP|The Canadian Press|Canadian Press|La Presse Canadienne|PC|QMI|Notimex|Télam|Prensa Latina|PL|ACN|AIN|Andina',
  'Colprensa|AVN|ABI|ANF|Agência Brasil|Agencia Brasil|Estadão Conteúdo|Folhapress|Agência Estado',
  // Africa, the Middle East and Central Asia
  'Anadolu|Anadolu Agency|AA|DHA|IHA|IRNA|ISNA|Tasnim|Fars|Mehr|MNA|SANA|WAFA|MENA|SPA|WAM|KUNA|QNA|BNA|ONA|Petra',
  'NNA|NINA|INA|TAP|MAP|APS|NAN|ENA|GNA|SAnews|Trend|Kazinform|Kabar|UzA|APA News|Azertac|Armenpress',
  // Asia and Oceania
  'PTI|IANS|ANI|UNI|APP|INP|BSS|UNB|Bernama|Antara|VNA|TNA|PNA|AAP|Australian Associated Press|NZPA|NZME|Yonhap|KCNA|Jiji|Jiji Press|China News Service',
  // Press releases
  'PRNewswire|PR Newswire|PRNewswire-AsiaNet|PRNewswire-FirstCall|PRNewswire-USNewswire|Business Wire|GlobeNewswire|Globe Newswire',
  'Marketwired|Marketwire|Market Wire|Accesswire|Access Newswire|CNW|CNW Telbec|Newsfile|Newsfile Corp|EQS|ots|Newswire',
  // Russian and Ukrainian
  'РИА Новости|ТАСС|ИТАР-ТАСС|Интерфакс|INTERFAX.RU|Рейтер|АФП|АП|Спутник|БелТА|УНИАН|УНІАН|Укринформ|Укрінформ|РБК|Регнум|Росбалт|Синьхуа|Sputnik',
  // Arabic
  'رويترز|أ ف ب|ا ف ب|فرانس برس|أ ب|د ب أ|أ ش أ|واس|وام|قنا|كونا|بترا|سانا|وفا|سبوتنيك|شينخوا|الأناضول|وكالات|سي إن إن|الشرق الأوسط|و م ع|واج|وات|واع|معا|بنا|صفا|إرنا|ارنا|قدس برس',
  // Japanese, Korean
  'ロイター|共同|共同通信|時事|時事通信|AFP時事|ブルームバーグ|新華社|聯合ニュース|CNN.co.jp|タス|インタファクス通信',
  '연합뉴스|뉴스1|뉴시스|로이터|로이터통신|이데일리|머니투데이|뉴스핌|교도|신화|AFP연합뉴스|로이터연합뉴스',
  // Chinese
  '新华社|新华网|新華網|中新社|中新网|中新網|中通社|中央社|法新社|路透社|路透|美联社|美聯社|塔斯社|俄新社|共同社|德新社|埃菲社',
  '韩联社|韓聯社|安莎社|彭博社|彭博|合众社|本报|本報|本社|人民网|央视网|中国网|光明网|澎湃新闻|外电|综合外电',
].flatMap((line) => line.split('|'));

/** Agencies that put no dash behind their name: `Bern (sda) Der Bundesrat …`, `New Delhi, May 5 (PTI) The …`. */
const withoutDash = [
  'ats',
  'sda',
  'awp',
  'Keystone-SDA',
  'Keystone-ATS',
  'PTI',
  'IANS',
  'ANI',
  'UNI',
  'APP',
  'واس',
];

/** Agencies that close the dateline like a sentence: `МОСКВА, 5 мая - РИА Новости. …`. */
const withFullStop = [
  'РИА Новости',
  'RIA Novosti',
  'ТАСС',
  'TASS',
  'ИТАР-ТАСС',
  'ITAR-TASS',
  'Интерфакс',
  'Interfax',
  'Спутник',
  'Sputnik',
  'Trend',
  'Kazinform',
  'БелТА',
  'BelTA',
  'Укринформ',
  'УНИАН',
  'INTERFAX.RU',
  'سبوتنيك',
];

/** Wires of press releases, which put the date behind their name: `--(BUSINESS WIRE)--May 5, 2025--`. */
const ofReleases = [
  'Business Wire',
  'Accesswire',
  'Access Newswire',
  'Marketwired',
  'Marketwire',
  'Market Wire',
  'GlobeNewswire',
  'Globe Newswire',
  'Newsfile',
  'Newsfile Corp',
  'EQS',
  'PRNewswire',
  'PR Newswire',
];

/** Agencies whose letters are also a given name or a word; only capitals make it the agency. */
const namesakes = keys(
  'ANA MIA INA SID NINA ANI ENA SANA MENA SITA Petra Nova Dire MAP TAP PAP APP UNI STA NAN'.split(' '),
);

const agencies = keys(agencyNames);
export const agenciesWithoutDash = keys(withoutDash);
export const agenciesWithFullStop = keys(withFullStop);
export const agenciesOfReleases = keys(ofReleases);

/**
 * Whether a text is the name of one agency, or one that the paper's own house signs with: `AFP`,
 * `Agence France-Presse`, `أ ف ب`.
 */
export function isAgency(text: string, house: House = noHouse): boolean {
  const key = agencyKey(text);
  if (agencies.has(key) && !(namesakes.has(key) && text !== text.toUpperCase())) return true;
  return house.isOwn(text);
}

function keys(names: string[]): Set<string> {
  return new Set(names.map(agencyKey));
}
