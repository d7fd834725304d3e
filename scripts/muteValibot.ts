import type { Plugin } from 'vite';

/**
 * Lets the build of the worker leave out what valibot says of data that it refuses, in which language,
 * and to other libraries: the worker takes data or leaves it, and nobody reads why. 0.7 kB of a worker of
 * twelve. Fails when a release has moved what it takes out.
 */
export function muteValibot(): Plugin {
  return {
    name: 'dateline:mute-valibot',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'worker',
    transform: {
      filter: { id: /node_modules[\\/]valibot[\\/]dist[\\/]index\.mjs$/ },
      handler(code) {
        let muted = code;
        for (const [name, body] of Object.entries(bodies)) {
          const whole = new RegExp(`^(function ${name}\\([^\\n]*\\) \\{\\n)[^]*?^\\}$`, 'm');
          if (!whole.test(muted))
            this.error(`valibot has no function ${name} any more: look at scripts/muteValibot.ts`);
          muted = muted.replace(whole, (_, start: string) => `${start}${body}\n}`);
        }
        const wordless = muted.replaceAll(words, '');
        if (wordless === muted)
          this.error('valibot has no words for schemas any more: look at scripts/muteValibot.ts');
        return wordless;
      },
    },
  };
}

/** What each schema carries for a sentence about it. */
const words = /^\t\t(?:expects|reference): .*,$/gm;

/** By the name of a function of the library, what is left of it. */
const bodies: Record<string, string> = {
  _addIssue:
    'if (context.kind === "schema") dataset.typed = false; (dataset.issues ??= []).push({ path: other?.path });',
  _joinExpects: 'return "";',
  _standardSchema: 'return schema;',
  _stringify: 'return "";',
  getDotPath: 'return null;',
  getGlobalConfig: 'return DEFAULT_CONFIG;',
};
