import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { preprocessCSS, type Plugin, type ResolvedConfig } from 'vite';

const opening = '\0adopted:';

/**
 * Lets the style of what is loaded on demand come with its script: a page that it never opens on does
 * not carry it.
 *
 * The build has one style sheet, which stands in every page. A CSS module that `isOnDemand` knows by its
 * file is left out of it; its module holds the text of the rules and hands them to the document as a
 * constructed sheet, which the policy of the page allows to scripts of its own.
 */
export function adoptedSheets(isOnDemand: (file: string) => boolean): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline:adopted-sheets',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(resolved) {
      config = resolved;
    },
    resolveId(source, importer) {
      if (importer === undefined || !source.endsWith('.module.css')) return null;
      const file = path.resolve(path.dirname(importer), source);
      // The ending keeps the module from being taken for a style sheet itself.
      return isOnDemand(file) ? `${opening}${file}.js` : null;
    },
    async load(id) {
      if (!id.startsWith(opening)) return null;
      const file = id.slice(opening.length, -'.js'.length);
      this.addWatchFile(file);
      const { modules } = await preprocessCSS(await readFile(file, 'utf8'), file, config);
      return `
        import rules from ${JSON.stringify(`${file}?inline`)};
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
        export default ${JSON.stringify(modules)};`;
    },
  };
}
