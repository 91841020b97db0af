/** Runs the built terminal edition as a person does: `npm test` builds it first. */
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');
export const CLI = path.join(ROOT, 'dist/cli.js');
export const SAMPLES = path.join(ROOT, 'assets/samples/xa');

export const FORM_A = 'lam-dong-xa-2026';

/** A hang is a failure, not a wait. */
const TIMEOUT_MS = 60_000;

export interface Ran {
  /** null when a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Where {
  readonly cwd?: string;
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node itself. */
  readonly node?: readonly string[];
  /** In place of `dist/cli.js`. */
  readonly cli?: string;
  readonly stdio?: SpawnSyncOptions['stdio'];
}

export function phuLuc(args: readonly string[], where: Where = {}): Ran {
  return run(process.execPath, [...(where.node ?? []), where.cli ?? CLI, ...args], where);
}

export function run(command: string, args: readonly string[], where: Where = {}): Ran {
  const { status, signal, stdout, stderr, error } = spawnSync(command, args, {
    cwd: where.cwd ?? ROOT,
    env: { ...process.env, ...where.env },
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    maxBuffer: 256 * 1024 * 1024,
    ...(where.stdio ? { stdio: where.stdio } : {}),
  });
  if (error) throw error;
  return { status, signal, stdout: stdout ?? '', stderr: stderr ?? '' };
}

/** A folder of its own for each test, gone afterwards. */
export function tempFolder(): () => string {
  return folderFrom(beforeEach, afterEach);
}

/** One folder for all tests of a file. */
export function sharedFolder(): () => string {
  return folderFrom(beforeAll, afterAll);
}

function folderFrom(begin: jest.Lifecycle, end: jest.Lifecycle): () => string {
  let folder = '';
  begin(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'phu-luc-')));
  });
  end(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return () => folder;
}

/** All that lies in a folder, hidden files too. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}
