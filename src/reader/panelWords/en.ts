/** The words of panels in English: of what opens over a page when it is asked for. */
export const en = {
  close: 'Close',

  theme: 'Theme',
  auto: 'Auto',
  light: 'Light',
  paper: 'Paper',
  dark: 'Dark',
  size: 'Text size',
  sizeStep: 'Step {step} of {steps}',
  face: 'Typeface',
  system: 'System',
  measure: 'Line length',
  narrow: 'Narrow',
  standard: 'Standard',
  wide: 'Wide',
  sample:
    '“The tide table is a promise,” said the harbour pilot. “Twice a day it is kept, and nobody writes about it.”',
  defaults: 'Back to the defaults',

  nextStory: 'Next story',
  previousStory: 'Previous story',
  openStory: 'Open the story',
  saveKey: 'Save the story, or take it off again',
  shareKey: 'Share the story, or this passage',
  showKeys: 'Show these keys',
  closeKey: 'Close what is open',
  useKeys: 'Use these keys',
} satisfies Record<string, string>;

export type PanelKey = keyof typeof en;
export type PanelCatalogue = { readonly [key in PanelKey]: string };
