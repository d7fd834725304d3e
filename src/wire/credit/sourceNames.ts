/** Who distributes pictures, beyond the news agencies: names in small letters. */
export const distributors = new Set(
  [
    'getty|getty images|gettyimages|istock|istockphoto|getty images/istockphoto|wireimage|filmmagic|lightrocket',
    'shutterstock|alamy|alamy stock photo|rex|rex features|epa|epa-efe|ap images|ap photo|sipa|sipa usa|sipa press',
    'zuma|zuma wire|zuma press|zuma press wire|imago|imago images|i-images|picture alliance|picture-alliance|keystone',
    'apa-picturedesk|ullstein bild|abaca|abacapress|bestimage|hans lucas|magnum|magnum photos|panos|redux|polaris',
    'nurphoto|sopa images|vcg|visual china group|pa images|pa wire|pa media|swns|splash news|backgrid|allstar|allsport',
    'offside|action images|action press|insidefoto|witters|eyevine|scanpix|scanpix denmark|lehtikuva|bildbyrån|agf',
    'hollandse hoogte|postmedia|aapimage|aap image|usa today sports|usa today network|imagn|imagn images|design pics',
    'adobe stock|unsplash|pexels|pixabay|dreamstime|depositphotos|fotolia|123rf|wikimedia commons|wikimedia|flickr',
    'maxar|maxar technologies|planet labs|nasa|esa|copernicus|noaa|usgs|agencia lof|cuartoscuro|photoshot|apaimages',
    'abc news|cbs news|nbc news|fox news|bbc news|sky news|itv news',
    'коммерсантъ|фотохост-агентство|東方ic|视觉中国|ic photo|cfp',
  ].flatMap((line) => line.split('|')),
);

/** Places that pictures are taken from: they say through whom it came, never who made it. */
export const platforms = new Set(
  'instagram|tiktok|facebook|twitter|x|x.com|youtube|telegram|truth social|threads|bluesky|weibo|vk|reddit|linkedin|snapchat|whatsapp|google earth|google maps|google|wikipedia|openstreetmap|osm|datawrapper|mapbox'.split(
    '|',
  ),
);

/** Words in the creator's slot that name nobody. */
export const nobody = new Set(
  '|-|–|—|n/a|uncredited|unknown|unbekannt|anonymous|privat|private|zvg|file|files|file photo|archiv|archive|archives|archivo|stringer|str|staff|no credit|sin crédito|reproduction|reproducción|public domain|ki|ai'.split(
    '|',
  ),
);

export const handouts = new Set(
  'handout|hand-out|hand out|handouts|ho|pr|pr image|pr images|pr-video|press release|courtesy|handout photo|hersteller|pressebild|cedida|cortesía|divulgação|divulgacao|資料写真'.split(
    '|',
  ),
);

export const pools = new Set('pool|pool photo|via pool|пул'.split('|'));

/** Words that mark the name of a body, in the languages that credits are read in. */
export const bodyWords = new Set(
  (
    'agency agence agencia agenzia agentur agência agentstvo press presse prensa stampa news nachrichten noticias times post herald ' +
    'tribune gazette journal guardian telegraph independent observer chronicle standard globe bee star sun mirror mail abendblatt ' +
    'zeitung morgenpost tagblatt spiegel magazine media network group images imagery pictures photos photography photographers foto ' +
    'photo pix stock wire archive archives archivo archiv collection library museum museo musée museu trust gallery galerie university universidad ' +
    'université universität universidade college school board council government gobierno gouvernement regierung parliament congress ' +
    'senate house palace ministry ministerio ministère ministerium department dept office bureau service services agency police ' +
    'policía polizei polizia force forces army navy marine marines guard coast fire rescue court embassy committee commission ' +
    'federation foundation fundación fondation stiftung institute instituto institut society association club union party church ' +
    'company corp inc ltd llc gmbh ag sa technologies technology systems labs laboratory studio studios entertainment films film ' +
    'productions production television televisión tv radio channel sports sport resort lodge hotel park airport airlines nations ' +
    'command center centre city county state municipality gemeinde stadt ville ayuntamiento comune prefeitura hospital bank authority ' +
    'administration municipality yearbook statistics statistical data national international royal public global world europa european american space survey observatory zoo estate ' +
    'publishers publishing books records music theatre theater opera orchestra festival design team store shop rockets action ' +
    'ajansı фонд фундация музей библиотека институт университет театр администрация пресс-служба агентство пресс новости газета министерство полиция وكالة صحيفة وزارة الشرطة متحف المتحف بلدية جامعة هيئة مؤسسة'
  ).split(' '),
);

/** Common words that no personal name has. */
export const plainWords = new Set(
  'the a an just stop we are still no not our your my for of in at on to from with and or save free new old via by taken erstellt mit durch all rights reserved'.split(
    ' ',
  ),
);

export const particles = new Set(
  'de da do dos das di del della der den von van zu zum la le les du des el al bin ibn ben bint abu y e i ter ten af av zur dos'.split(
    ' ',
  ),
);
