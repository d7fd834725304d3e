/** What stands before the name of whoever gave a picture away, in the languages that credits are read in. */
const phrases = [
  '(?:by )?(?:kind )?courtesy(?: of)?|(?:a )?gift (?:of|from)|(?:provided|supplied) by',
  '(?:por )?(?:cortes[ií]a|gentileza) d(?:el|e la|e|a|o)|(?:gentilmente )?(?:cedid[ao]s?|fornecid[ao]s?|facilitad[ao]s?) (?:por|pel[oa])',
  '(?:avec l’)?aimable autorisation (?:de la|de|du|des)|(?:fournie?s?|transmise?s?|remise?s?) par',
  '(?:per )?gentile concessione (?:di|del|della|dei)|fornit[aeo] da|concess[aeo] da',
  '(?:zur verfügung|bereit) ?gestellt vo[nm]|mit freundlicher genehmigung (?:von|der|des)',
  '(?:любезно )?предоставлен[оаы]?|из архива',
  '(?:بإذن|بترخيص|مقدمة|مقدم|إهداء) من|بعدسة',
].join('|');

/** The same words behind the maker: `Ana Ruiz, cortesía del Museo`. */
export const giftBehind = new RegExp(`,? (?:${phrases}) `, 'giu');

const opening = new RegExp(`^(?:${phrases})\\s+(?=\\S)`, 'iu');

/**
 * Where the name of the giver begins when a text opens with words such as `Courtesy of`, `Cortesía de` or
 * `Zur Verfügung gestellt von`; 0 when it does not.
 */
export function giverStart(text: string): number {
  return opening.exec(text.replaceAll("'", '’'))?.[0].length ?? 0;
}
