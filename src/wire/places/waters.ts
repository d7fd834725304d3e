import { foldName } from './foldName.ts';

/** Seas, oceans and the like, and the one place on land that no country holds. */
const waters = new Set(
  `
Atlantic Ocean, North Atlantic, South Atlantic, Atlantic, Océano Atlántico, océan Atlantique, Atlantik, Atlantischer Ozean, Oceano Atlantico, المحيط الأطلسي, Атлантический океан, 大西洋
Pacific Ocean, Pacific, South Pacific, North Pacific, Océano Pacífico, océan Pacifique, Pazifik, Pazifischer Ozean, Oceano Pacifico, المحيط الهادئ, Тихий океан, 太平洋
Indian Ocean, Océano Índico, océan Indien, Indischer Ozean, Oceano Indiano, Oceano Índico, المحيط الهندي, Индийский океан, インド洋, 印度洋
Arctic Ocean, Océano Ártico, océan Arctique, Arktischer Ozean, Oceano Artico, Северный Ледовитый океан, 北極海, 北冰洋
Southern Ocean, Antarctic Ocean, Südlicher Ozean, 南極海
Mediterranean, Mediterranean Sea, Mar Mediterráneo, Mediterráneo, Méditerranée, mer Méditerranée, Mittelmeer, Mar Mediterraneo, Mediterraneo, البحر المتوسط, البحر الأبيض المتوسط, Средиземное море, 地中海
Adriatic Sea, Mar Adriático, mer Adriatique, Mare Adriatico
Aegean Sea, Mar Egeo, mer Égée, Ägäis, Mare Egeo, Эгейское море, エーゲ海
Arabian Sea, Mar Arábigo, mer d'Arabie, بحر العرب, アラビア海
Baltic Sea, Mar Báltico, mer Baltique, Ostsee, Mar Baltico, بحر البلطيق, Балтийское море, バルト海, 波罗的海
Barents Sea, Баренцево море
Bay of Bengal, Golfo de Bengala
Bering Sea, Берингово море
Black Sea, Mar Negro, mer Noire, Schwarzes Meer, Mar Nero, البحر الأسود, Черное море, 黒海, 黑海
Caribbean Sea, Caribbean, Mar Caribe, mer des Caraïbes, Karibik, Mar dei Caraibi, カリブ海, 加勒比海
Caspian Sea, Mar Caspio, mer Caspienne, Kaspisches Meer, Каспийское море, カスピ海
English Channel, Channel, Canal de la Mancha, Ärmelkanal
East China Sea, 東シナ海, 东海
Gulf of Aden, Golfo de Adén, golfe d'Aden, Golf von Aden, خليج عدن, アデン湾
Gulf of Guinea, Golfo de Guinea, golfe de Guinée
Gulf of Mexico, Golfo de México, golfe du Mexique, Golf von Mexiko, メキシコ湾
Gulf of Oman, Golfo de Omán, خليج عمان, オマーン湾
Gulf of Thailand
Irish Sea
Mozambique Channel
North Sea, Mar del Norte, mer du Nord, Nordsee, Mare del Nord, بحر الشمال, Северное море, 北海
Persian Gulf, Gulf, Arabian Gulf, Golfo Pérsico, golfe Persique, Persischer Golf, Golfo Persico, الخليج, الخليج العربي, Персидский залив, ペルシャ湾, 波斯湾
Red Sea, Mar Rojo, mer Rouge, Rotes Meer, Mar Rosso, Mar Vermelho, البحر الأحمر, Красное море, 紅海, 红海
Sea of Azov, Азовское море
Sea of Japan, East Sea, Mar de Japón, mer du Japon, Японское море, 日本海
South China Sea, Mar de China Meridional, mer de Chine méridionale, Südchinesisches Meer, بحر الصين الجنوبي, 南シナ海, 南海
Strait of Hormuz, Estrecho de Ormuz, détroit d'Ormuz, Straße von Hormus, مضيق هرمز, Ормузский пролив, ホルムズ海峡
Strait of Gibraltar, Estrecho de Gibraltar, détroit de Gibraltar
Strait of Malacca, Malacca Strait
Tasman Sea
Taiwan Strait, Estrecho de Taiwán, 台湾海峡, 台灣海峽
At Sea, Alta mar, En mer, Auf See, In mare aperto
United Nations, U.N., Naciones Unidas, Nations unies, Vereinte Nationen, Nazioni Unite, Nações Unidas, الأمم المتحدة, ООН, 国連, 国連本部, 联合国, 聯合國
International Space Station, Space Station, Estación Espacial Internacional, Station spatiale internationale, Internationale Raumstation, Международная космическая станция, МКС, 国際宇宙ステーション, 国际空间站
Air Force One
`
    .trim()
    .split(/, |\n/)
    .map(foldName),
);

const aboard =
  /^(?:aboard|on board|a bordo d[eio]|à bord d[ue']|an bord|a bordo|на борту|على متن)(?=[\s\p{Lu}'])|^(?:uss|hms|hmas|hmcs|rms|ins|jds|mv|m\/v|rrs) \p{Lu}/iu;

/**
 * Whether a dateline is filed from a vessel, an aircraft, the open sea or the United Nations: places
 * that no country holds and no map can pin.
 *
 * @example isAfloat('ABOARD AIR FORCE ONE') // true
 * @example isAfloat('Leigh-on-Sea') // false
 */
export function isAfloat(name: string): boolean {
  return waters.has(foldName(name).replace(/^the /, '')) || aboard.test(name.slice(0, 80));
}
