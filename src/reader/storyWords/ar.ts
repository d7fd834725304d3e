import type { StoryCatalogue } from './en.ts';

/** The words of what a reader can do with a story, in Arabic. */
export const ar: StoryCatalogue = {
  shareStory: 'مشاركة هذا الخبر',
  sharePassage: 'مشاركة هذا المقطع',
  link: 'الرابط',
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط.',
  citation: 'الإحالة',
  copyCitation: 'نسخ الإحالة',
  citationCopied: 'نُسخت الإحالة.',
  quote: 'الاقتباس',
  copyQuote: 'نسخ الاقتباس',
  quoteCopied: 'نُسخ الاقتباس.',
  notCopied: 'تعذّر النسخ. النص محدَّد: يمكن نسخه من هنا.',
  byMail: 'بريد إلكتروني',
  print: 'طباعة',

  previousPicture: 'السابقة',
  nextPicture: 'التالية',
  pictureOf: '{at} من {count}',
  enlarge: 'تكبير',
  wholePicture: 'الصورة كاملة',
  closePicture: 'إغلاق',

  backToPlace: 'العودة إلى حيث توقفت القراءة',
  noPlace: 'لا، شكرًا',
};
