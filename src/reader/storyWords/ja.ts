import type { StoryCatalogue } from './en.ts';

/** The words of what a reader can do with a story, in Japanese. */
export const ja: StoryCatalogue = {
  shareStory: 'この記事を共有',
  sharePassage: 'この箇所を共有',
  link: 'リンク',
  copyLink: 'リンクをコピー',
  linkCopied: 'リンクをコピーしました。',
  citation: '出典表記',
  copyCitation: '出典表記をコピー',
  citationCopied: '出典表記をコピーしました。',
  quote: '引用',
  copyQuote: '引用をコピー',
  quoteCopied: '引用をコピーしました。',
  notCopied: 'コピーできませんでした。文字列を選択してあるので、ここからコピーしてください。',
  byMail: 'メール',
  print: '印刷',

  previousPicture: '前へ',
  nextPicture: '次へ',
  pictureOf: '{count}枚中{at}枚目',
  enlarge: '拡大',
  wholePicture: '全体を表示',
  closePicture: '閉じる',

  backToPlace: '前に読んだところへ',
  noPlace: '閉じておく',
};
