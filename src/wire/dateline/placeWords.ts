/** Small words inside the names of places, in lower case between capitals: `Río de Janeiro`, `Stoke upon Trent`. */
export const innerWords = new Set(
  (
    'a al am an auf and am aan aux bei cum d da das de dei del della delle dem den der des di die do dos du e ' +
    'el en et ez i im in is l la las le les lez los lès na nad o of on op over pod pri s sob sous sul sur ' +
    'te the under upon v van vom von vor y z zu zum zur на'
  ).split(' '),
);

/** Words that join two places: `LONDON and PARIS`, `Rom und Berlin`. */
export const joiningWords = new Set('and y e et und i и و'.split(' '));

/** What tells namesakes apart, in German and Polish use: the town on that river or in those hills. */
export const byRiver = new Set(
  (
    'main oder saale donau rhein inn isar neckar mosel lahn ruhr elbe weser ems spree havel neiße neisse fulda ' +
    'taunus westf westfalen oberpfalz opf schwaben allgäu harz eifel hunsrück odenwald tauber ilm unstrut ' +
    'sieg nahe aisch pegnitz regnitz enz rems fils brenz leine aller wümme eder glan aare sihl drau mur enns ybbs'
  ).split(' '),
);

/** Pairs of cities that share a metropolis or a name and are filed as one place. */
export const twinCities = new Set(
  [
    'dallas/fort worth|minneapolis/st. paul|minneapolis/saint paul|raleigh/durham|biel/bienne|seattle/tacoma',
    'greenville/spartanburg|champaign/urbana|midland/odessa|killeen/temple|norfolk/virginia beach|scranton/wilkes-barre',
    'kitchener/waterloo|albury/wodonga|tweed heads/coolangatta|garmisch/partenkirchen|idar/oberstein',
  ].flatMap((line) => line.split('|')),
);

/** Opening words of a dateline filed from a ship, a plane or a train. */
export const aboardWords = new Set('aboard|on board|a bordo|à bord|an bord|на борту|على متن'.split('|'));

/** Places that are filed as cities and stand in no gazetteer of towns. */
export const namedVenues = new Set(
  [
    'united nations|naciones unidas|nations unies|vereinte nationen|nazioni unite|nações unidas|оон|الأمم المتحدة',
    'vatican city|ciudad del vaticano|cité du vatican|città del vaticano|cidade do vaticano|vatikanstadt|ватикан',
    'capitol hill|camp david|guantanamo bay|cape canaveral|gaza city|west bank|gaza',
  ].flatMap((line) => line.split('|')),
);

/**
 * Words that open a first line in capitals and are labels, never places: a line that starts with one is
 * no dateline, whatever follows.
 */
export const labels = new Set(
  [
    'note|note to editors|editors|editor|attention|advisory|embargo|embargoed|correction|corrected|clarification',
    'update|updated|updates|breaking|exclusive|watch|listen|read|icymi|live|live updates|video|photo|photos|picture',
    'pictures|graphic|map|today|yesterday|tomorrow|tonight|analysis|opinion|comment|commentary|editorial|column',
    'factbox|timeline|explainer|profile|review|preview|interview|feature|background|summary|highlights|roundup',
    'breakingviews|fact check|faq|q&a|data|table|source|sources|results|scores|standings|fixtures|weather|sport',
    'sports|business|world|politics|culture|health|science|technology|wheat|corn|soybeans|cattle|hogs|gold|oil',
    'steers|heifers|shr|net|revs|qtly|prices|stocks|bonds|currencies|headline|slug|byline|subject|from|dateline',
    'nota|actualización|urgente|exclusiva|exclusivo|última hora|análisis|opinión|entrevista|reportaje|perfil|vídeo',
    'fotos|resumen|corrección|aviso|ojo|atención|directo|en directo|crónica|mercados|fútbol|deportes',
    'le point sur la situation|le point|encadré|portrait|récit|reportage|analyse|urgent|vidéo|en direct|direct',
    'chronique|enquête|entretien|tribune|correctif|rectificatif|à noter|attention|infographie|chronologie',
    'eilmeldung|eil|achtung|hinweis|berichtigung|korrektur|zusammenfassung|hintergrund|porträt|kommentar|vorschau',
    'exklusiv|sperrfrist|redaktionshinweis|überblick|bilder|live-ticker|newsticker|liveticker|update 1',
    'urgente|esclusiva|scheda|punto|ultim ora|ultimora|cronaca|rettifica|foto|in diretta|intervista|editoriale',
    'análise|atenção|correção|ao vivo|entrevista|perfil|destaque|opinião|эксклюзив|срочно|молния|видео|фото|онлайн',
    'справка|анализ|мнение|обзор|внимание|عاجل|تحديث|تصحيح|خاص|حصري|فيديو|صور|تحليل|ملخص|بالفيديو',
  ].flatMap((line) => line.split('|')),
);

/**
 * Words that open lines in capitals as labels and that some town also bears: with nothing but capitals
 * for evidence they stay words.
 */
export const homographs = new Set(
  (
    'reading media police mobile orange most split male deal sale man same of love energy independence war home ' +
    'welcome hope battle enterprise progress truth power money index march us usa uk eu america bar sport street ' +
    'central black paz sal moda casa economy price best union summit justice rugby post centre center spring globe ' +
    'derby worth come federal marks date star green tank grant pace race coin young normal store send fate plunge ' +
    'foster college marathon bear landing save prospect channel friendly oral mayo soul boom mission fleet sparks ' +
    'republic harvest cool tapes wells reserve banda baja drama surprise superior page battlefield salmon retreat ' +
    'cactus parole talent trail saga paradise king bright fortuna corona sala panorama stone commerce delta eden ' +
    'imperial landmark holiday metro bell halfway grants lively ward tema salida largo registro como este nuevo ' +
    'primera purchase cocoa maize sterling university hometown auch waren essen langen'
  ).split(' '),
);

/** Words that open a byline: what follows is a person, and the dateline, if any, stands behind it. */
export const bylineWords = new Set('by|por|par|von|di|da|from|от|بقلم'.split('|'));
