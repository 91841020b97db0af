/** Peers are installed in a folder of the bench's own, never among the project's dependencies. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Seen from the root of the project, where npm runs scripts; ignored by git. */
export const PEERS_FOLDER = path.resolve('test/bench/.peers');
const PEERS = { exceljs: '4.4.0', 'read-excel-file': '9.3.17' };
/** exceljs asks, far down, for a version that not every registry has. */
const OVERRIDES = { 'typedarray.prototype.slice': '1.0.5' };

export function installPeers(): void {
  if (Object.keys(PEERS).every((name) => existsSync(path.join(PEERS_FOLDER, 'node_modules', name))))
    return;
  mkdirSync(PEERS_FOLDER, { recursive: true });
  writeFileSync(
    path.join(PEERS_FOLDER, 'package.json'),
    JSON.stringify({ private: true, dependencies: PEERS, overrides: OVERRIDES }),
  );
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
    cwd: PEERS_FOLDER,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the peers could not be installed');
}

export function peer(name: string): unknown {
  return createRequire(path.join(PEERS_FOLDER, 'package.json'))(name);
}
