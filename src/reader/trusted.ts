const worker = '/sw.js';

/**
 * The one Trusted Types policy of the reader: the policy of the host allows this name and no second, so
 * whoever needs another kind of trust adds a rule here. Browsers that do not know Trusted Types take
 * plain text.
 */
const policy = globalThis.trustedTypes?.createPolicy('dateline', {
  // Only data passes: what is no JSON throws.
  createScript: (text) => JSON.stringify(JSON.parse(text)),
  // One file becomes a worker.
  createScriptURL: () => worker,
});

/** Makes JSON the text of a script that holds data and never runs. */
export function setData(script: HTMLScriptElement, json: string): void {
  script.textContent = (policy?.createScript(json) ?? json) as string;
}

/** The address of the service worker, for `register`. */
export function workerAddress(): string {
  return (policy?.createScriptURL(worker) ?? worker) as string;
}

type Rules = { createScript: (text: string) => string; createScriptURL: (url: string) => string };
type Policy = { [Rule in keyof Rules]: (text: string) => unknown };

declare global {
  /** TypeScript's own library does not know them yet. */
  // oxlint-disable-next-line no-var, vars-on-top
  var trustedTypes: { createPolicy: (name: string, rules: Rules) => Policy } | undefined;
}
