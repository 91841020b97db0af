import path from 'node:path';
import type { Configuration } from 'webpack';

/** Bundles the gallery into a folder, as the pages are bundled but for size. */
export function webpackGallery(folder: string): Configuration {
  return {
    mode: 'development',
    // The policy of the pages forbids eval.
    devtool: false,
    target: ['web', 'es2022'],
    context: path.resolve(__dirname, '../..'),
    entry: { gallery: './test/taskpane/gallery.tsx' },
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2022',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}
