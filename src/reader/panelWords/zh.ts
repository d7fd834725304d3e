import type { PanelCatalogue } from './en.ts';

/** The words of panels in Chinese, in simplified characters. */
export const zh: PanelCatalogue = {
  close: '关闭',

  theme: '主题',
  auto: '自动',
  light: '浅色',
  paper: '纸色',
  dark: '深色',
  size: '文字大小',
  sizeStep: '第 {step} 档，共 {steps} 档',
  face: '字体',
  system: '系统字体',
  measure: '行长',
  narrow: '窄',
  standard: '标准',
  wide: '宽',
  sample: '“潮汐表就是一个承诺，”港口的引航员说，“它每天兑现两次，却没有人写到它。”',
  defaults: '恢复默认设置',

  nextStory: '下一篇报道',
  previousStory: '上一篇报道',
  openStory: '打开报道',
  saveKey: '保存报道，或取消保存',
  shareKey: '分享报道或这一段',
  showKeys: '显示按键列表',
  closeKey: '关闭已打开的窗口',
  useKeys: '使用这些按键',
};
