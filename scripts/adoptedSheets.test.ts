import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptedSheets } from './adoptedSheets.ts';
import { className } from './className.ts';

let root = '';
let output: Rolldown.RolldownOutput['output'];

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'sheets-'));
  const files = {
    'index.html': '<script type="module" src="./main.js"></script>',
    'main.js': `import css from './page.module.css'; document.title = css.page; onclick = () => import('./panel.js');`,
    'page.module.css': '.page { color: red; }',
    'panel.js': `import css from './panel.module.css'; document.body.className = css.panel;`,
    'panel.module.css': '.panel { color: lime; }',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [adoptedSheets((file) => file.endsWith('panel.module.css'))],
    css: { modules: { generateScopedName: className } },
    build: { write: false, cssCodeSplit: false, modulePreload: false },
  });
  output = (made as Rolldown.RolldownOutput).output;
});

afterAll(() => rmSync(root, { recursive: true }));

describe('a build with adopted sheets', () => {
  it('leaves what is on demand out of the style of the page', () => {
    const [sheet, ...more] = output.filter(({ fileName }) => fileName.endsWith('.css'));
    expect(more).toEqual([]);
    expect(sheet).toMatchObject({ source: expect.stringContaining('red') });
    expect(sheet).toMatchObject({ source: expect.not.stringContaining('lime') });
  });

  it('gives it to the script that asks for it, under the names that the script knows', () => {
    const [panel] = output.filter(({ fileName }) => /panel-[^/]*\.js$/.test(fileName));
    if (panel?.type !== 'chunk') throw new Error('no script holds the panel');
    const name = className('panel', path.join(root, 'panel.module.css'));
    expect(panel.code).toContain(`.${name}{color:`);
    expect(panel.code).toContain('adoptedStyleSheets.push');
    expect(panel.code.split(name).length).toBeGreaterThan(2);
  });
});
