/**
 * `npm test`: every check and every test. Ends with the names of the tests that
 * failed, and one plain line that counts the tests, and each step that failed
 * without a test that says why.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checks } from './checks.mjs';
import { runSteps } from './runSteps.mjs';

const unitReport = 'test-results/unit.json';
const journeyReport = 'test-results/e2e.json';
for (const report of [unitReport, journeyReport]) rmSync(report, { force: true });
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = journeyReport;

const reporters = {
  'test:unit': ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  e2e: ['--reporter=list,json'],
};
const steps = [...checks, 'e2e'];
const failedSteps = await runSteps(steps.map((script) => ({ script, args: reporters[script] })));

const counts = {
  'test:unit': read(unitReport, ({ numPassedTests, numFailedTests, numPendingTests, testResults }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
    names: testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => `${path.relative('', name)} › ${fullName}`),
    ),
  })),
  e2e: read(journeyReport, ({ stats, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    names: suites.flatMap(failedJourneys),
  })),
};
for (const name of Object.values(counts).flatMap(({ names }) => names))
  process.stdout.write(`FAILED ${name}\n`);
const sum = (name) => Object.values(counts).reduce((total, count) => total + count[name], 0);
const silent = failedSteps.filter((script) => !(counts[script]?.failed > 0));
if (sum('skipped') > 0) process.stdout.write(`${sum('skipped')} skipped\n`);
const failed = sum('failed') + silent.length;
process.stdout.write(`${sum('passed')} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** A step that ended before it could write its report has failed and counts as such. */
function read(report, toCounts) {
  try {
    return toCounts(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0, names: [] };
  }
}

function failedJourneys({ specs = [], suites = [] }) {
  return [
    ...specs
      .filter(({ tests }) => tests.some(isFailed))
      .map(({ file, line, title }) => `e2e/${file}:${line} › ${title}`),
    ...suites.flatMap(failedJourneys),
  ];
}

/** One that passed at a second try has failed as well. */
function isFailed({ status }) {
  return status !== 'expected' && status !== 'skipped';
}
