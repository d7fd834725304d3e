/** Words that end or open the name of a news agency or a paper, in the languages that copy is read in. */
const newsWords = new Set(
  (
    'news newswire wire press agency service services courier times post herald tribune gazette journal chronicle telegraph ' +
    'observer examiner dispatch register reporter bulletin daily weekly media radio tv television broadcasting today ' +
    'presse agentur nachrichten nachrichtenagentur zeitung rundschau tageblatt kurier rundfunk ' +
    'agence journal courrier dépêche radio télévision quotidien matin ' +
    'agencia noticias diario periódico prensa radio televisión correo ' +
    'agenzia notizie giornale stampa gazzetta corriere quotidiano agência notícias jornal folha correio imprensa ' +
    'агентство новости газета вести пресс известия радио وكالة أنباء صحيفة جريدة قناة إذاعة'
  ).split(' '),
);

/** Endings of such names in scripts without spaces. */
const newsEnding =
  /(?:社|通信|新聞|新闻|日報|日报|晚报|晚報|時報|时报|網|网|テレビ|放送|ニュース|뉴스|일보|신문|통신)$/u;

/** Words that open or close the name of a district, so that what stands in brackets is no signature. */
const districtWords = new Set(
  (
    'county district province region state territory prefecture municipality parish canton governorate oblast krai republic ' +
    'island islands valley kreis landkreis bezirk kanton provinz land département departement région province comarca ' +
    'provincia departamento estado región municipio isla islas provincia regione isola distrito estado região ilha ' +
    'область край район республика محافظة ولاية منطقة إقليم مديرية'
  ).split(' '),
);

/** Whether a name that is in no list says itself that it is an agency's or a paper's: `Baltic Courier`, `HQ Press`. */
export function isNewsName(text: string): boolean {
  return newsEnding.test(text) || wordsOf(text).some((word) => newsWords.has(word));
}

/** Whether a name says itself that it is a district's: `Harju County`, `Provinz Posen`. */
export function isDistrictName(text: string): boolean {
  if (isNewsName(text)) return false;
  const words = wordsOf(text);
  return [words[0], words.at(-1)].some((word) => word !== undefined && districtWords.has(word));
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u);
}
