/** The main job on the samples: check every appendix, merge them, leave a provincial workbook. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const OUT = 'demo/tong-hop-tinh.xlsx';

/** Errors (1) and refused files (3) are what the samples are there to show; anything else is a fault. */
const EXPECTED = [0, 1, 3];

function phuLuc(...args: string[]): void {
  console.log(`\n$ phu-luc ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status === null || !EXPECTED.includes(status)) {
    console.error(`phu-luc ${args[0] ?? ''}: ${String(status)}`);
    process.exit(1);
  }
}

mkdirSync(path.join(ROOT, 'demo'), { recursive: true });
phuLuc('check', 'assets/samples/xa', 'assets/samples/tinh');
phuLuc('merge', 'assets/samples/xa', '--out', OUT, '--force');
console.log(`\n→ ${OUT}`);
