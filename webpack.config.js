const path = require('node:path');
const webpack = require('webpack');

const script = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
  },
};

/** The terminal edition: one file for `node dist/cli.js`, and the worker it reads workbooks in. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { cli: './src/cli/main.ts' },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: '[name].js',
    chunkFilename: 'cli-[name].js',
  },
  resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  module: {
    rules: [script],
    parser: { javascript: { worker: ['Worker from node:worker_threads', '...'] } },
  },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /^cli\.js$/ }),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = [cli];
