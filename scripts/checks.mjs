/**
 * What `npm run check` runs and `npm test` begins with: scripts of package.json, the quick ones
 * first. The unit tests draw components in a browser, so one is found or installed before them.
 */
export const checks = [
  'lock',
  'format:check',
  'lint',
  'types',
  'browser',
  'test:unit',
  'build',
  'size',
  'knip',
  'links',
  'regex',
];
