/**
 * Our whole merge (read, recognise, check, merge, write) beside merely opening the same files with
 * what one would use instead, in one run: contestants take turns, medians after a warm-up. All of
 * them run as bundles, as they would be shipped.
 *
 *   npm run bench             one submission, 124 and 3,321 workbooks
 *   npm run bench -- 124      without the 3,321
 *   npm run bench -- review   one submission only
 */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lamDong } from '../../src/core/places/gazetteer';
import { bundleContestants } from './bundle';
import type { Round } from './contest';
import { countryCommunes, makeWorkbooks } from './make-workbooks';
import { installPeers } from './peers';
import { compareReviews } from './review';

/** Rounds that do not count: after these no contestant becomes faster. */
const WARM_UP = 5;

interface Contestant {
  readonly name: string;
  readonly script: string;
}

const CONTESTANTS: readonly Contestant[] = [
  { name: 'phu-luc: read, recognise, check, merge, write', script: 'ours' },
  { name: 'phu-luc: the same, reading in workers', script: 'ours-in-workers' },
  { name: 'SheetJS: open only', script: 'sheetjs' },
  { name: 'exceljs: open only', script: 'exceljs' },
  { name: 'read-excel-file: open only', script: 'read-excel-file' },
  { name: 'inflate and scan the XML', script: 'scan' },
];

function ask(child: ChildProcess, files: readonly string[]): Promise<Round> {
  return new Promise((resolve, reject) => {
    const failed = (code: number | null) => {
      reject(new Error(`a contestant ended with ${String(code)}`));
    };
    child.once('exit', failed);
    child.once('message', (round: Round) => {
      child.off('exit', failed);
      resolve(round);
    });
    child.send(files);
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

async function compare(
  bundles: ReadonlyMap<string, string>,
  scale: string,
  files: readonly string[],
  rounds: number,
): Promise<void> {
  // Of tsx, which runs this script, nothing slows a contestant.
  const children = CONTESTANTS.map(({ script }) =>
    fork(bundles.get(script) ?? script, [scale], { execArgv: [] }),
  );
  const results: Round[][] = CONTESTANTS.map(() => []);
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    for (let turn = 0; turn < children.length; turn += 1) {
      const index = (turn + round) % children.length;
      const child = children[index];
      if (!child) continue;
      const result = await ask(child, files);
      if (round >= WARM_UP) results[index]?.push(result);
    }
  }
  for (const child of children) child.kill();
  console.log(
    `\n${String(files.length)} workbooks, medians of ${String(rounds)} rounds after ${String(WARM_UP)} to warm up`,
  );
  console.table(
    CONTESTANTS.map(({ name }, index) => {
      const own = results[index] ?? [];
      return {
        contestant: name,
        'ms (median)': Math.round(median(own.map(({ milliseconds }) => milliseconds))),
        'ms (best)': Math.round(Math.min(...own.map(({ milliseconds }) => milliseconds))),
        'processor ms': Math.round(median(own.map(({ processor }) => processor))),
        'peak MB': Math.round(Math.max(...own.map(({ peakMemory }) => peakMemory))),
      };
    }),
  );
}

/** The command as a person runs it, start of the program included; reading in two workers. */
function wholeCommand(folder: string): void {
  const start = process.hrtime.bigint();
  const out = path.join(path.dirname(folder), 'out.xlsx');
  const { status } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'merge', folder, '--out', out, '--force'],
    { cwd: path.resolve(__dirname, '../..'), stdio: 'ignore' },
  );
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(
    `phu-luc merge, from the shell: ${seconds.toFixed(2)} s (exit status ${String(status)})`,
  );
}

async function main(): Promise<void> {
  await compareReviews();
  if (process.argv[2] === 'review') return;
  installPeers();
  const bundles = await bundleContestants();
  const folder = mkdtempSync(path.join(tmpdir(), 'phu-luc-bench-'));
  try {
    const province = path.join(folder, 'province');
    await compare(bundles, 'province', await makeWorkbooks(province, lamDong.communes), 9);
    wholeCommand(province);
    if (process.argv[2] === '124') return;
    await compare(
      bundles,
      'country',
      await makeWorkbooks(path.join(folder, 'country'), countryCommunes()),
      3,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
