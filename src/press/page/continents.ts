/**
 * The continents of the index of places, as UN M49 has them, with North and South America apart; the
 * code names a continent in every language through Node's `Intl.DisplayNames`. Antarctica, which M49 leaves
 * out of its regions, goes by its own ISO code.
 */
const countriesOf: Readonly<Record<string, string>> = {
  // Africa
  '002': `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML
    MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW`,
  // North America, with Central America and the Caribbean
  '003': `AG AI AW BB BL BM BQ BS BZ CA CR CU CW DM DO GD GL GP GT HN HT JM KN KY LC MF MQ MS MX NI PA PM
    PR SV SX TC TT US VC VG VI`,
  // South America
  '005': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  // Oceania
  '009': `AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS`,
  // Asia
  '142': `AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV
    MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE`,
  // Europe
  '150': `AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV
    MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK`,
  AQ: 'AQ',
};

const continents = new Map(
  Object.entries(countriesOf).flatMap(([continent, countries]) =>
    countries.split(/\s+/).map((country): [string, string] => [country, continent]),
  ),
);

/**
 * The continent of a country (ISO 3166-1 alpha-2), as a code that Node's `Intl.DisplayNames` knows.
 *
 * @example continentOf('NL') // '150', Europe
 */
export function continentOf(country: string): string {
  // A code that ISO gave out after this was written stands in the index by itself.
  return continents.get(country) ?? country;
}
