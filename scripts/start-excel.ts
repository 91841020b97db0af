/**
 * `npm run start:excel`: serves over https with development certificates and loads the add-in into
 * the Excel of this machine. Microsoft's own tools do both; they are fetched when first asked for.
 */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';

function run(...args: string[]): void {
  const { status } = spawnSync('npx', ['--yes', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) fail(`${args.join(' ')}: ${String(status)}`);
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}

// On other systems the tool prints "platform not supported" and reports success.
if (process.platform !== 'win32' && process.platform !== 'darwin') {
  fail(
    'Máy này không có Excel (cần Windows hoặc macOS). Dùng “npm start”: bản trong trình duyệt và bàn thử.\n' +
      'There is no Excel on this machine (it needs Windows or macOS). Use “npm start”.',
  );
}
run(CERTIFICATES, 'install');
const server = spawn(
  'npx',
  [
    'webpack',
    'serve',
    '--config',
    'webpack.development.js',
    '--mode',
    'development',
    '--env',
    'excel',
  ],
  { cwd: ROOT, stdio: 'inherit', shell: true },
);
server.on('exit', (code) => process.exit(code ?? 1));
run(DEBUGGING, 'start', 'manifest.xml', 'desktop');
