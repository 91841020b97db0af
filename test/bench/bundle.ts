/** Contestants as they would be shipped: one bundle each, built as the program itself is. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import { PEERS_FOLDER } from './peers';

const SOURCES = path.join(__dirname, 'contestants');
const BUNDLES = path.join(PEERS_FOLDER, 'contestants');

/** @returns the path of each bundle by its contestant's name. */
export function bundleContestants(): Promise<ReadonlyMap<string, string>> {
  const names = readdirSync(SOURCES).map((file) => path.parse(file).name);
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    entry: Object.fromEntries(names.map((name) => [name, path.join(SOURCES, `${name}.ts`)])),
    output: { path: BUNDLES, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
    module: {
      // Peers stay where they are installed.
      parser: {
        javascript: { createRequire: false, worker: ['Worker from node:worker_threads', '...'] },
      },
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
        },
      ],
    },
    optimization: { minimize: false },
    performance: { hints: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (!stats || stats.hasErrors()) reject(new Error(stats?.toString('errors-only')));
      else resolve(new Map(names.map((name) => [name, path.join(BUNDLES, `${name}.js`)])));
    });
  });
}
