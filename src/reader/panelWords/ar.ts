import type { PanelCatalogue } from './en.ts';

/** The words of panels in Arabic. */
export const ar: PanelCatalogue = {
  close: 'إغلاق',

  theme: 'المظهر',
  auto: 'تلقائي',
  light: 'فاتح',
  paper: 'ورقي',
  dark: 'داكن',
  size: 'حجم النص',
  sizeStep: 'الدرجة {step} من {steps}',
  face: 'الخط',
  system: 'خط الجهاز',
  measure: 'طول السطر',
  narrow: 'ضيق',
  standard: 'معتاد',
  wide: 'عريض',
  sample: 'قال مرشد الميناء: «جدول المدّ والجزر وعدٌ يُوفى مرتين كل يوم، ولا أحد يكتب عنه».',
  defaults: 'العودة إلى الإعدادات الأصلية',

  nextStory: 'القصة التالية',
  previousStory: 'القصة السابقة',
  openStory: 'فتح القصة',
  saveKey: 'حفظ القصة أو إزالتها',
  shareKey: 'مشاركة القصة أو هذا المقطع',
  showKeys: 'إظهار هذه المفاتيح',
  closeKey: 'إغلاق ما هو مفتوح',
  useKeys: 'استعمال هذه المفاتيح',
};
