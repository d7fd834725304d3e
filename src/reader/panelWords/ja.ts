import type { PanelCatalogue } from './en.ts';

/** The words of panels in Japanese. */
export const ja: PanelCatalogue = {
  close: '閉じる',

  theme: 'テーマ',
  auto: '自動',
  light: 'ライト',
  paper: '紙',
  dark: 'ダーク',
  size: '文字の大きさ',
  sizeStep: '{steps}段階の{step}',
  face: '書体',
  system: '端末の書体',
  measure: '行の長さ',
  narrow: '短い',
  standard: '標準',
  wide: '長い',
  sample:
    '「潮汐表は約束のようなものです」と港の水先人は言う。「一日に二度守られているのに、誰も書き留めません」',
  defaults: '初期設定に戻す',

  nextStory: '次の記事',
  previousStory: '前の記事',
  openStory: '記事を開く',
  saveKey: '記事を保存、または取り消す',
  shareKey: '記事、またはこの箇所を共有',
  showKeys: 'このキー一覧を表示',
  closeKey: '開いているものを閉じる',
  useKeys: 'これらのキーを使う',
};
