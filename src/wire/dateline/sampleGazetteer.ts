import { type Gazetteer } from '../places/gazetteer.ts';

/** A gazetteer of a few towns and regions, for tests: names only, nothing is settled. */
export function sampleGazetteer(): Gazetteer {
  return {
    resolve: ({ name, region }) => ({
      place: { name, country: null, latitude: null, longitude: null, timeZone: null, path: null },
      outcome: region === null && towns.has(fold(name)) ? 'known' : 'unknown',
      confidence: 0,
      because: 'the sample knows names only',
      suggestions: [],
    }),
    isRegion: (text) => regions.has(fold(text)),
    isPlace: (text) => towns.has(fold(text)),
  };
}

const towns = new Set(
  [
    'bergen|porto|lisbon|london|paris|berlin|rome|madrid|new york|oslo|nairobi|valletta|cairo|lima|singapore|dakar',
    'mumbai|nagpur|guatemala city|mexico city|washington|reading|geneva|bern|genève|basel|aberdeen|la paz|soccer city',
    'القاهرة|بيروت|تونس|دمشق|москва|минск|ソウル|東京|ロンドン|ジュネーブ|北京|台北|上海|日内瓦|부산|서울|hamburg|leeds|turin',
  ].flatMap((line) => line.split('|')),
);

const regions = new Set(
  [
    'norway|portugal|guatemala|kenya|ore|wis|nc|conn|texas|ontario|alemania|indonesia|syria|سوريا|south africa',
    'new south wales|england|malta|singapore|palestinian territories|wash|dc|trinidad and tobago|ky|pa|canada|china',
  ].flatMap((line) => line.split('|')),
);

function fold(text: string): string {
  return text.toLowerCase().replaceAll('.', '').trim();
}
