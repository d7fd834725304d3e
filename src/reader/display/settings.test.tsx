import { afterEach, describe, expect, it, vi } from 'vitest';
import template from '../../../index.html?raw';
import { applySettings, parseSettings, readSettings, settingsKey, writeSettings } from './settings.ts';

const root = document.documentElement;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  // The script of the head holds on to these, so that it can run twice.
  Object.assign(window, { onstorage: null, onpageshow: null });
  applySettings({});
  document.querySelectorAll('meta[name=theme-color]').forEach((meta) => meta.remove());
});

describe('parseSettings', () => {
  it.each([
    [{ theme: 'paper', size: '5', face: 'franklin', measure: 'wide' }, 4],
    [{ theme: 'sepia', size: '7', face: 'comic', measure: '' }, 0],
    [{ size: 5, theme: ['dark'] }, 0],
    [{ theme: 'dark', cookie: 'no' }, 1],
    [null, 0],
    ['dark', 0],
    [[], 0],
  ])('takes from %j what is a setting', (value, count) => {
    expect(Object.keys(parseSettings(value))).toHaveLength(count);
  });
});

describe('settings on the device', () => {
  it('are read as they were written, and gone when nothing is chosen', () => {
    writeSettings({ theme: 'dark', size: '2' });
    expect(readSettings()).toEqual({ theme: 'dark', size: '2' });
    writeSettings({});
    expect(localStorage.getItem(settingsKey)).toBeNull();
  });

  it.each(['{', 'null', '"dark"', '[]', ''])('are none when they are spoiled: %s', (kept) => {
    localStorage.setItem(settingsKey, kept);
    expect(readSettings()).toEqual({});
  });

  it('are none where storage is forbidden, and writing does no harm', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    expect(readSettings()).toEqual({});
    expect(() => writeSettings({ theme: 'dark' })).not.toThrow();
  });
});

function refuse(): never {
  throw new DOMException('storage is forbidden', 'SecurityError');
}

describe('applySettings', () => {
  it('sets what is chosen and takes away what is not', () => {
    applySettings({ theme: 'paper', measure: 'wide' });
    expect(attributes()).toMatchObject({ theme: 'paper', measure: 'wide' });
    applySettings({ size: '6' });
    expect(root.dataset.size).toBe('6');
    expect(root.dataset.theme).toBeUndefined();
  });
});

/** Runs the script of a page's head on what the device holds. */
function openTemplate(kept: string): void {
  if (kept !== '') localStorage.setItem(settingsKey, kept);
  const page = new DOMParser().parseFromString(template, 'text/html');
  document.head.append(...page.querySelectorAll('meta[name=theme-color]'));
  const script = page.querySelector('script:not([src])')?.textContent ?? '';
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function(script)();
}

function themeColours(): string[] {
  return [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map(
    ({ content }) => content,
  );
}

describe('the script in the head of a page', () => {
  it.each([
    ['', {}],
    ['{"theme":"dark"}', { theme: 'dark' }],
    [
      '{"theme":"paper","size":"6","face":"system","measure":"narrow"}',
      { theme: 'paper', size: '6', face: 'system', measure: 'narrow' },
    ],
    ['{"theme":"light","size":"\\"><b>"}', { theme: 'light' }],
  ] as const)('does before the first paint what the panel does later: %s', (kept, settings) => {
    openTemplate(kept);
    const shown = { attributes: attributes(), colours: themeColours() };
    applySettings(settings);
    expect(shown).toEqual({ attributes: attributes(), colours: themeColours() });
    expect(shown.colours).toHaveLength(2);
  });

  it.each(['{', 'null', '7', '"dark"', '{"theme":{}}'])('survives spoiled settings: %s', (kept) => {
    openTemplate(kept);
    expect(attributes()).toEqual({});
  });

  it.each([
    ['another tab changes them', () => new StorageEvent('storage', { key: settingsKey })],
    ['the page comes back from memory', () => new PageTransitionEvent('pageshow', { persisted: true })],
  ])('follows the settings when %s', (_, event) => {
    openTemplate('{"theme":"dark","size":"2"}');
    localStorage.setItem(settingsKey, '{"theme":"paper"}');
    dispatchEvent(event());
    expect(attributes()).toEqual({ theme: 'paper' });
    expect(new Set(themeColours())).toEqual(new Set(['#f6efe0']));
    localStorage.clear();
    dispatchEvent(event());
    expect(attributes()).toEqual({});
    expect(themeColours()).toEqual(['#ffffff', '#121417']);
  });

  it('survives forbidden storage', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    expect(() => openTemplate('')).not.toThrow();
  });

  it('leaves the faces of the paper out where the device saves data', () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      openTemplate('');
      expect(root.dataset.face).toBe('system');
      applySettings({});
      expect(root.dataset.face).toBe('system');
      openTemplate('{"face":"newsreader"}');
      expect(root.dataset.face).toBe('newsreader');
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });
});

/** What the document says of how it is to look. */
function attributes(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(root.dataset));
}
