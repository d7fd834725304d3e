import { test as base, type BrowserContext, type ConsoleMessage } from '@playwright/test';
import { readSample, type Sample } from './sample.ts';

type Fixtures = {
  /** The stories of the edition by the part that they play in a journey. */
  sample: Sample;
  /**
   * Faults that a test brings about itself: a missing page is reported in the console by every
   * browser. Anything else that is reported fails the test.
   */
  allowed: RegExp[];
  watch: void;
};

/** Where the sample is served as a paper in Arabic. */
export const arabicUrl = `http://localhost:${process.env.DATELINE_ARABIC_PORT}`;

/**
 * A test that also fails when a page throws, writes an error or a warning to the console, breaks
 * the policy of its headers, or asks another host for anything.
 */
export const test = base.extend<Fixtures>({
  sample: async ({ request }, use) => use(await readSample(request)),
  allowed: [[], { option: true }],
  watch: [
    async ({ context, baseURL, allowed }, use) => {
      const faults = watch(context, baseURL ?? '');
      await reportViolations(context);
      await use();
      const unexpected = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
      if (unexpected.length > 0) throw new Error(`the page reported:\n${unexpected.join('\n')}`);
    },
    { auto: true },
  ],
});

/** Lists, as they come, the faults that pages of a context report. */
function watch(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (isFault(message)) faults.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`thrown: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) faults.push(`foreign request: ${request.url()}`);
  });
  return faults;
}

function isFault(message: ConsoleMessage): boolean {
  return message.type() === 'error' || message.type() === 'warning';
}

/** Some violations of the policy are not written to the console; all of them raise this event. */
async function reportViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      // oxlint-disable-next-line eslint/no-console
      console.error(`policy violated: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}
