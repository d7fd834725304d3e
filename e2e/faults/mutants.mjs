/**
 * Breaks the worker on purpose, one rule at a time, and runs the tests that should notice: a mutant that
 * no test notices means that a test proves nothing. Prints a line for each, and how many were caught.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createBuilder } from 'vite';

const out = 'test-results/mutant';
const config = 'e2e/faults/playwright.config.ts';

/** What is changed in which file of `src/offline`, and the tests that must turn red. */
const mutants = [
  {
    name: 'the deadline removed',
    file: 'network.ts',
    from: 'return await Promise.race([exchange, late]);',
    to: 'void late; return await exchange;',
    tests: '5 no headers ever|7 the body of a page stalls',
  },
  {
    name: 'the status not looked at',
    file: 'recognise.ts',
    from: 'if (status !== 200 && status !== 410) return foreign;',
    to: '',
    tests: 'a failure in our clothes',
  },
  {
    name: 'data not held against the schema',
    file: 'recognise.ts',
    from: 'const facts = parsePage(path, value);',
    to: 'const facts = { headline: null, language: null, version: null, updated: null, isWithdrawn: false }; void parsePage; void path;',
    tests: 'fault 14|17 a story is killed',
  },
  {
    name: 'the list of withdrawals ignored',
    file: 'checkChanges.ts',
    from: 'for (const [path, change] of await concernedBy(changes)) await act(path, change, tell);',
    to: 'void concernedBy; void act;',
    tests: '18 a story is killed',
  },
  {
    name: 'the shell not kept',
    file: 'answer.ts',
    from: 'const kept = await store.readFile(path);',
    to: "const kept = path.startsWith('/assets/') ? null : await store.readFile(path);",
    tests: '13 a deploy under an open tab|fault 23',
  },
  {
    name: 'copies believed as they lie',
    file: 'copies.ts',
    from: "if (recognise(path, answered).kind === 'page') return stored;",
    to: 'void answered; void recognise; return stored;',
    tests: 'fault 35',
  },
  {
    name: 'the first view not stored',
    file: 'worker.ts',
    from: 'if (self.registration.active === null) await within(takeOpenPages(), longestTaking);',
    to: 'void within; void longestTaking; void takeOpenPages;',
    tests: 'G3',
  },
  {
    name: 'an incomplete shell installed',
    file: 'shell.ts',
    from: "if (right === null) throw new Error('the shell: a file is missing, or is not of this build');",
    to: 'if (right === null) return;',
    tests: '15 one file of the shell',
  },
  {
    name: 'copies left where their story was',
    file: 'fetchPage.ts',
    from: 'return moveAlong(path);',
    to: '{ void moveAlong; return false; }',
    tests: 'renamed',
  },
];

/** Builds the worker with one file changed, and nothing else. */
async function build({ name, file, from, to }) {
  let isChanged = false;
  const builder = await createBuilder({
    logLevel: 'error',
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        transform(code, id) {
          if (!id.endsWith(`/src/offline/${file}`)) return null;
          isChanged = code.includes(from);
          return code.replace(from, to);
        },
      },
    ],
    environments: { worker: { build: { outDir: out } } },
  });
  await builder.build(builder.environments.worker);
  if (!isChanged) throw new Error(`${name}: ${file} does not hold what is to be changed`);
}

function runTests(tests, worker) {
  const env = { ...process.env, FAULTS_REUSE: '1', ...(worker === null ? {} : { FAULTS_WORKER: worker }) };
  const { stdout } = spawnSync('npx', ['playwright', 'test', '-c', config, '-g', tests], {
    env,
    encoding: 'utf8',
  });
  const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(stdout)?.[1] ?? 0);
  return { passed: count('passed'), failed: count('failed') };
}

// The editions are pressed anew, from the sources as they are.
execFileSync('npx', ['playwright', 'test', '-c', config, '-g', '2 offline after exactly one'], {
  stdio: 'inherit',
});
const only = process.argv.slice(2).join(' ');
let [caught, missed] = [0, 0];
for (const mutant of mutants.filter(({ name }) => name.includes(only))) {
  await build(mutant);
  const { passed, failed } = runTests(mutant.tests, `${out}/sw.js`);
  if (failed > 0) caught++;
  else missed++;
  process.stdout.write(
    `${failed > 0 ? 'caught' : 'MISSED'}  ${mutant.name}: ${failed} failed, ${passed} passed\n`,
  );
}
process.stdout.write(`${caught} caught, ${missed} missed\n`);
process.exitCode = missed === 0 ? 0 : 1;
