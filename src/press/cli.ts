import { parseArgs, type ParseArgsConfig } from 'node:util';
import { checkCopy } from './checkCopy.ts';
import { clockNow, parseNow } from './clock.ts';
import { readConfig } from './config.ts';
import { loadReaderBuild } from './edition/ReaderBuild.ts';
import { press } from './press.ts';
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
        throw new PressError(
          2,
          'kill is still to come: set "status: canceled" in the story\'s copy and press',
        );
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
  const pool = new WorkerPool();
  try {
    const run = (signal: AbortSignal) => {
      const config = configOf(given.config);
      return press({
        copy: given.copy,
        out: trimSlash(given.out),
        state: given.state ?? `${trimSlash(given.out)}.catalogue.sqlite`,
        config,
        now: given.now === undefined ? clockNow() : parseNow(given.now),
        prune: given.prune,
        since,
        build: loadReaderBuild((line) => reporter.say(line), config),
        pool,
        reporter,
        signal,
      });
    };
    return given.watch
      ? await watch([given.copy, configFile(given.config)], run, reporter)
      : await run(new AbortController().signal);
  } finally {
    await pool.close();
  }
}

async function checkCommand(args: string[], reporter: Reporter): Promise<ExitCode> {
  const { copy, config, explain } = parseFlags('check', args);
  const pool = new WorkerPool();
  try {
    return await checkCopy({ copy, config: configOf(config), explain, pool, reporter });
  } finally {
    await pool.close();
  }
}

async function serveCommand(args: string[], reporter: Reporter): Promise<ExitCode> {
  const { out, port, host } = parseFlags('serve', args);
  const named = port ?? process.env.PORT;
  const { url } = await serve({ out, host, port: named === undefined ? 4173 : toNumber('--port', named) });
  reporter.say(`serving ${out} at ${url}`);
  return new Promise(() => undefined);
}

function parseFlags<Command extends keyof typeof flags>(command: Command, args: string[]) {
  try {
    return parseArgs({ args, options: flags[command], strict: true }).values;
  } catch (error) {
    throw new PressError(2, `${command}: ${(error as Error).message}\n${usage}`);
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
