/** Excel's stand-in as one script, to run in a page before office.js. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

const ROOT = path.resolve(__dirname, '../../..');

export async function bundleStandIn(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-in-'));
  try {
    await build(folder);
    return readFileSync(path.join(folder, 'main.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function build(folder: string): Promise<void> {
  const configuration: webpack.Configuration = {
    mode: 'none',
    target: ['web', 'es2022'],
    context: ROOT,
    entry: './test/excel-host/page.ts',
    output: { path: folder },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
  };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
