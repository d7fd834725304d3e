/**
 * What `npm test` begins with: scripts of package.json, the quick ones first. The unit tests draw
 * components in a browser, so one is found or installed before them.
 */
export const testChecks = ['lock', 'format:check', 'lint', 'types', 'browser', 'test:unit', 'build'];

/** What `npm run check` runs: the same, then budgets, unused code, dead links and slow expressions. */
export const checks = [...testChecks, 'size', 'knip', 'links', 'regex'];
