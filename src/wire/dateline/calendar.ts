/** Month names in the languages that datelines are read in, January first, with the short forms in use. */
const monthNames = {
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic',
  fr: 'janvier janv jan|février fevrier févr fév fevr fev|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept sep|octobre oct|novembre nov|décembre decembre déc dec',
  de: 'januar jänner jan jän|februar feber feb|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez',
  it: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  pt: 'janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober okt|november|december',
  sv: 'januar|februar|mars|april|maj|juni|juli|august augusti|september|oktober|november|desember',
  pl: 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  tr: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  ru: 'января янв|февраля февр фев|марта мар|апреля апр|мая май|июня июн|июля июл|августа авг|сентября сент сен|октября окт|ноября нояб ноя|декабря дек',
  uk: 'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  ar: 'يناير كانون|فبراير شباط|مارس آذار اذار|أبريل إبريل ابريل نيسان|مايو أيار ايار|يونيو حزيران|يوليو تموز|أغسطس اغسطس آب|سبتمبر أيلول ايلول|أكتوبر اكتوبر تشرين|نوفمبر|ديسمبر',
  hijri: 'محرم|صفر|ربيع|رجب|شعبان|رمضان|شوال|جمادى|ذو|ذي',
};

const weekdayNames = [
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  'lunes martes miércoles miercoles jueves viernes sábado sabado domingo',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica lunedi martedi mercoledi giovedi venerdi',
  'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  'понедельник вторник среда четверг пятница суббота воскресенье',
  'الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
];

/** Words that stand before a date, or between its day, month and year: `le 5 mai`, `5 de mayo del 2025`. */
export const dateWords = new Set(
  'le den am on du em il el de del di do of da the в від في يوم الموافق'.split(' '),
);

/** What follows a year: Russian `г.`, Arabic `م` and `هـ`. */
export const eraWords = new Set('г года р року م هـ ه'.split(' '));

/** Second words of Arabic month names that have two: `كانون الثاني`, `تشرين الأول`, `ذو القعدة`. */
export const secondMonthWords = new Set('الثاني الأول الاول الأولى الآخر الآخرة الثانية القعدة الحجة'.split(' '));

const names = Object.values(monthNames).flatMap((months) => months.split(/[ |]/));
const months = new Set(names);
const longMonths = [...new Set(names)].filter((name) => name.length >= 4);
const weekdays = new Set(weekdayNames.flatMap((line) => line.split(' ')));

/** Whether a word names a month, in full or in one of its short forms, in any of the languages. */
export function isMonth(word: string): boolean {
  return months.has(word.normalize('NFC').toLowerCase());
}

/** Whether a word names a day of the week in any of the languages. */
export function isWeekday(word: string): boolean {
  return weekdays.has(word.normalize('NFC').toLowerCase());
}

/**
 * Whether a word is a month with one slip of the keyboard: a letter too many, too few or wrong, or
 * two that changed places (`Narch`, `Apri`, `Juen`). Words of three letters are too short to tell.
 */
export function isMistypedMonth(word: string): boolean {
  const typed = word.toLowerCase();
  if (typed.length < 4 || typed.length > 11 || months.has(typed)) return false;
  return longMonths.some((month) => isOneSlipAway(typed, month));
}

function isOneSlipAway(typed: string, meant: string): boolean {
  const difference = typed.length - meant.length;
  if (Math.abs(difference) > 1) return false;
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start++;
  if (difference === 1) return typed.slice(start + 1) === meant.slice(start);
  if (difference === -1) return typed.slice(start) === meant.slice(start + 1);
  if (typed.slice(start + 1) === meant.slice(start + 1)) return true;
  const swapped = typed[start] === meant[start + 1] && typed[start + 1] === meant[start];
  return swapped && typed.slice(start + 2) === meant.slice(start + 2);
}
