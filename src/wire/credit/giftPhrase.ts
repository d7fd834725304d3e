/** What stands before the name of whoever gave a picture away, in the languages that credits are read in. */
const phrases = [
  '(?:by )?(?:kind )?courtesy(?: of)?|(?:a )?gift (?:of|from)|(?:provided|supplied) by',
  '(?:por )?(?:cortes[ií]a|gentileza) d(?:el|e la|e|a|o)|cedid[ao]s? por',
  '(?:avec l’)?aimable autorisation (?:de la|de|du|des)|fournie? par',
  '(?:per )?gentile concessione (?:di|del|della)',
  'zur verfügung gestellt von|mit freundlicher genehmigung (?:von|der|des)',
  'предоставлен[оаы]?',
  '(?:بإذن|مقدمة|مقدم|إهداء) من',
].join('|');
const opening = new RegExp(`^(?:${phrases})\\s+(?=\\S)`, 'iu');

/**
 * Where the name of the giver begins when a text opens with words such as `Courtesy of`, `Cortesía de` or
 * `Zur Verfügung gestellt von`; 0 when it does not.
 */
export function giverStart(text: string): number {
  return opening.exec(text.replaceAll("'", '’'))?.[0].length ?? 0;
}
