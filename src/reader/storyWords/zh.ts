import type { StoryCatalogue } from './en.ts';

/** The words of what a reader can do with a story, in Chinese, in simplified characters. */
export const zh: StoryCatalogue = {
  shareStory: '分享这篇报道',
  sharePassage: '分享这一段',
  link: '链接',
  copyLink: '复制链接',
  linkCopied: '链接已复制。',
  citation: '引用格式',
  copyCitation: '复制引用格式',
  citationCopied: '引用格式已复制。',
  quote: '引文',
  copyQuote: '复制引文',
  quoteCopied: '引文已复制。',
  notCopied: '无法复制。文字已选中，请从这里复制。',
  byMail: '电子邮件',
  print: '打印',

  previousPicture: '上一张',
  nextPicture: '下一张',
  pictureOf: '第 {at} 张，共 {count} 张',
  enlarge: '放大',
  wholePicture: '完整图片',
  closePicture: '关闭',

  backToPlace: '回到上次读到的地方',
  noPlace: '不用了',
};
