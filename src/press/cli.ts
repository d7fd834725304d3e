import { parseArgs, type ParseArgsConfig } from 'node:util';
import { checkCopy } from './checkCopy.ts';
import { clockNow, parseNow } from './clock.ts';
import { readConfig } from './config.ts';
import { loadReaderBuild } from './edition/ReaderBuild.ts';
import { press, type PressOptions } from './press.ts';
import { PressError, type ExitCode } from './PressError.ts';
import { Reporter } from './Reporter.ts';
import { serve } from './serve/serve.ts';
import { watch } from './watch.ts';
import { WorkerPool } from './WorkerPool.ts';

const usage = `usage: dateline <command> [flags]

  press   reads copy and writes the edition
          --copy DIR      the folder of stories        (stories)
          --out DIR       the folder of the edition    (edition)
          --config FILE   the paper                    (dateline.config.json)
          --state FILE    the catalogue                (<out>.catalogue.sqlite)
          --now TIME      the press's clock, such as 2026-11-24T12:00:00Z
          --watch         press again whenever the copy changes
          --since SEQ     list the files that differ since change SEQ, for a sync tool
          --prune         withhold stories whose copy is gone
          --json          one object a line
  check   the press without writing
          --copy DIR  --config FILE  --explain  --json
  kill SLUG   cancels a story whatever its copy says: a notice takes its place
          --note TEXT     what readers are told
          --undo          gives the story back to its copy
          --copy DIR  --out DIR  --config FILE  --state FILE  --now TIME  --json
  serve   serves an edition
          --out DIR  --port N (4173)  --host NAME (localhost)

exit codes: 0 all published; 3 some copy was skipped; 1 nothing could be published; 2 wrong usage or
config; 75 another press is running; 130, 143 interrupted`;

const flags = {
  press: {
    copy: { type: 'string', default: 'stories' },
    out: { type: 'string', default: 'edition' },
    config: { type: 'string' },
    state: { type: 'string' },
    now: { type: 'string' },
    since: { type: 'string' },
    watch: { type: 'boolean', default: false },
    prune: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  check: {
    copy: { type: 'string', default: 'stories' },
    config: { type: 'string' },
    explain: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
  kill: {
    note: { type: 'string' },
    undo: { type: 'boolean', default: false },
    copy: { type: 'string', default: 'stories' },
    out: { type: 'string', default: 'edition' },
    config: { type: 'string' },
    state: { type: 'string' },
    now: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
  serve: {
    out: { type: 'string', default: 'edition' },
    port: { type: 'string' },
    host: { type: 'string', default: 'localhost' },
  },
} satisfies Record<string, ParseArgsConfig['options']>;

process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
process.exitCode = await main(process.argv.slice(2));

async function main([command, ...rest]: string[]): Promise<ExitCode> {
  const reporter = new Reporter({ json: rest.includes('--json'), out: process.stdout, err: process.stderr });
  try {
    switch (command) {
      case 'press':
        return await pressCommand(rest, reporter);
      case 'check':
        return await checkCommand(rest, reporter);
      case 'serve':
        return await serveCommand(rest, reporter);
      case 'kill':
        return await killCommand(rest, reporter);
      case 'help':
      case '--help':
        process.stdout.write(`${usage}\n`);
        return 0;
      default:
        throw new PressError(
          2,
          `${command === undefined ? 'no command' : `no command "${command}"`}\n${usage}`,
        );
    }
  } catch (error) {
    reporter.error(error instanceof Error ? error.message : String(error));
    return error instanceof PressError ? error.exitCode : 1;
  }
}

async function pressCommand(args: string[], reporter: Reporter): Promise<ExitCode> {
  const given = parseFlags('press', args);
  const since = given.since === undefined ? null : toNumber('--since', given.since);
  return withPool((pool) => {
    const run = (signal: AbortSignal) =>
      pressOnce(given, { prune: given.prune, kill: null, since, pool, reporter, signal });
    return given.watch
      ? watch([given.copy, configFile(given.config)], run, reporter)
      : run(new AbortController().signal);
  });
}

async function killCommand(args: string[], reporter: Reporter): Promise<ExitCode> {
  const { values, positionals } = parseKill(args);
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0)
    throw new PressError(2, `kill: expected one slug, such as "flood-gates-hold"\n${usage}`);
  const [slug = ''] = (named.split('/stories/').at(-1) ?? '').split('/');
  const kill = { slug, note: values.note ?? null, isUndone: values.undo };
  const { signal } = new AbortController();
  return withPool((pool) => pressOnce(values, { prune: false, kill, since: null, pool, reporter, signal }));
}

type Folders = { copy: string; out: string; config?: string; state?: string; now?: string };

/** One press of the folders and at the time that the flags name. */
function pressOnce(
  given: Folders,
  rest: Pick<PressOptions, 'prune' | 'kill' | 'since' | 'pool' | 'reporter' | 'signal'>,
): Promise<ExitCode> {
  const config = configOf(given.config);
  return press({
    copy: given.copy,
    out: trimSlash(given.out),
    state: given.state ?? `${trimSlash(given.out)}.catalogue.sqlite`,
    config,
    now: given.now === undefined ? clockNow() : parseNow(given.now),
    build: loadReaderBuild((line) => rest.reporter.say(line), config),
    ...rest,
  });
}

async function withPool(work: (pool: WorkerPool) => Promise<ExitCode>): Promise<ExitCode> {
  const pool = new WorkerPool();
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

async function checkCommand(args: string[], reporter: Reporter): Promise<ExitCode> {
  const { copy, config, explain } = parseFlags('check', args);
  return withPool((pool) => checkCopy({ copy, config: configOf(config), explain, pool, reporter }));
}

async function serveCommand(args: string[], reporter: Reporter): Promise<ExitCode> {
  const { out, port, host } = parseFlags('serve', args);
  const named = port ?? process.env.PORT;
  const { url } = await serve({ out, host, port: named === undefined ? 4173 : toNumber('--port', named) });
  reporter.say(`serving ${out} at ${url}`);
  return new Promise(() => undefined);
}

function parseFlags<Command extends Exclude<keyof typeof flags, 'kill'>>(command: Command, args: string[]) {
  try {
    return parseArgs({ args, options: flags[command], strict: true }).values;
  } catch (error) {
    throw new PressError(2, `${command}: ${(error as Error).message}\n${usage}`);
  }
}

/** The only command that is given something without a flag. */
function parseKill(args: string[]) {
  try {
    return parseArgs({ args, options: flags.kill, strict: true, allowPositionals: true });
  } catch (error) {
    throw new PressError(2, `kill: ${(error as Error).message}\n${usage}`);
  }
}

function toNumber(flag: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new PressError(2, `${flag} ${text}: expected a whole number`);
  return Number(text);
}

function configFile(named: string | undefined): string {
  return named ?? 'dateline.config.json';
}

function configOf(named: string | undefined) {
  return readConfig(configFile(named), named !== undefined);
}

function trimSlash(folder: string): string {
  let end = folder.length;
  while (end > 1 && (folder[end - 1] === '/' || folder[end - 1] === '\\')) end--;
  return folder.slice(0, end);
}
