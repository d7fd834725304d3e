import type { Plugin } from 'vite';

/** The faces that every page needs at once (src/style/fonts.css); all others load when they are met. */
const criticalFonts = ['display.woff2', 'text.woff2', 'sans.woff2'];

/**
 * Turns the built `index.html` into the template of pages: the one style sheet stands in it, so that
 * the first round trip brings text that is already set; the critical fonts are asked for early; and
 * nothing is left of indents and comments but the gaps that `src/reader/fillTemplate.ts` fills.
 */
export function pageTemplate(): Plugin {
  return {
    name: 'dateline:page-template',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const html = bundle['index.html'];
      const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
      const [sheet] = sheets;
      if (html?.type !== 'asset' || sheet?.type !== 'asset' || sheets.length > 1)
        throw new Error(`expected index.html and one style sheet, got ${sheets.length} sheets`);
      const fonts = Object.values(bundle).flatMap((file) =>
        file.type === 'asset' && file.originalFileNames.some(isCritical) ? file.fileName : [],
      );
      if (fonts.length !== criticalFonts.length)
        throw new Error(`expected ${criticalFonts.join(', ')} among the assets, got ${fonts.join(', ')}`);
      html.source = strip(String(html.source)).replace(/<link rel="stylesheet"[^>]*>/, () => {
        const preloads = fonts.map(
          (font) => `<link rel="preload" href="/${font}" as="font" type="font/woff2" crossorigin>`,
        );
        return `${preloads.join('')}<style>${String(sheet.source).replace(/\s*\/\*\$vite\$:\d+\*\/\s*$/, '')}</style>`;
      });
      delete bundle[sheet.fileName];
    },
  };
}

function isCritical(file: string): boolean {
  return criticalFonts.some((font) => file.endsWith(`/${font}`));
}

function strip(html: string): string {
  return html
    .replace(/<!--(?!(?:head|app|data)-->)[^]*?-->/g, '')
    .replace(/>\s+|\s+</g, (gap) => gap.trim())
    .replace(/\n\s*/g, ' ')
    .replaceAll(' />', '>')
    .trim();
}
