import { savesData } from '../savesData.ts';

/** How a reader wants pages to look. A part that is missing is left to the device, or to the paper. */
export type Settings = { [name in SettingName]?: (typeof choices)[name][number] };
export type SettingName = keyof typeof choices;

/**
 * What can be chosen, each as the value of a `data-` attribute of the document (style/tokens.css). Each
 * is chosen from outside, so a page must look right with any of them, and with none.
 */
export const choices = {
  theme: ['light', 'paper', 'dark'],
  size: ['1', '2', '3', '4', '5', '6'],
  face: ['newsreader', 'franklin', 'system'],
  measure: ['narrow', 'standard', 'wide'],
} as const;

/** The third of the six sizes is the paper's own. */
export const ownSize = '3';

/** Where the settings lie on the device; the script in index.html knows it too. */
export const settingsKey = 'dateline.display';

/** The colour of the browser's own bars: the paper of each theme, as in style/tokens.css and index.html. */
const papers = { light: '#ffffff', paper: '#f6efe0', dark: '#121417' };

/** The settings kept on the device; none when there are none, they are spoiled, or they cannot be read. */
export function readSettings(): Settings {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(settingsKey) ?? '{}'));
  } catch {
    return {};
  }
}

/** The settings in a value that came from outside; whatever is not one of them is left out. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return {};
  const given = new Map<string, unknown>(Object.entries(value));
  const known = Object.entries(choices).filter(([name, values]) =>
    (values as readonly unknown[]).includes(given.get(name)),
  );
  return Object.fromEntries(known.map(([name]) => [name, given.get(name)]));
}

/** Keeps settings on the device; where that is not allowed they hold as long as the page does. */
export function writeSettings(settings: Settings): void {
  try {
    if (Object.keys(settings).length === 0) localStorage.removeItem(settingsKey);
    else localStorage.setItem(settingsKey, JSON.stringify(settings));
  } catch {
    // Storage is full or forbidden.
  }
}

/** Shows the document as the settings say. */
export function applySettings(settings: Settings): void {
  const { dataset } = document.documentElement;
  for (const name of Object.keys(choices) as SettingName[]) {
    const value = settings[name] ?? (name === 'face' && savesData() ? 'system' : undefined);
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]'))
    meta.content = papers[settings.theme ?? (meta.media.includes('dark') ? 'dark' : 'light')];
}
