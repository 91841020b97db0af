const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const { GenerateSW } = require('workbox-webpack-plugin');
const { BudgetPlugin } = require('./scripts/webpack/budget-plugin');
const policy = require('./scripts/webpack/content-security-policy');
const { withOrigin, DEVELOPMENT_ORIGIN } = require('tsx/cjs/api').require(
  './scripts/manifest-origin.ts',
  __filename,
);

const DIST = path.resolve(__dirname, 'dist');
const script = {
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
};
/** Checked data: what they make of it is made once, here. */
const evaluated = {
  include: ['templates/built-in.ts', 'places/communes.ts'].map((file) =>
    path.resolve(__dirname, 'src/core', file),
  ),
  loader: path.resolve(__dirname, 'scripts/webpack/evaluated-loader.js'),
};
const resolve = { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] };

/** The terminal edition: `node dist/cli.js`, and the worker it reads workbooks in. */
const cli = {
  name: 'cli',
  target: 'node20',
  entry: { cli: './src/cli/main.ts' },
  output: {
    path: DIST,
    filename: '[name].js',
    chunkFilename: 'cli-[name].js',
    clean: { keep: /^pages\// },
  },
  resolve,
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

/** JavaScript before a person can act on the first screen, kB gzipped. */
const BUDGETS = {
  budgets: { taskpane: 250, index: 250 },
  always: ['notices'],
  first: ['place-entry', 'place-review', 'place-merge'],
};

/** The task pane and the browser edition, as static files for any web server. */
function pages({ mode }) {
  const page = (name, options) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `./src/taskpane/pages/${name}.html`,
      chunks: [name],
      scriptLoading: 'module',
      ...options,
    });
  return {
    name: 'pages',
    target: ['web', 'es2022'],
    entry: {
      taskpane: './src/taskpane/pages/taskpane.tsx',
      index: './src/taskpane/pages/browser.tsx',
    },
    output: {
      path: path.join(DIST, 'pages'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve,
    // The last of the rules comes first.
    module: { rules: [script, evaluated] },
    plugins: [
      page('taskpane', {
        templateParameters: { csp: policy.taskpane, officeJs: policy.OFFICE_JS, before: '' },
      }),
      page('index', { templateParameters: { csp: policy.browser } }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'src/taskpane/pages/{help.html,help.css,old-browser.js}', to: '[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (xml) =>
              withOrigin(xml.toString(), process.env.PHU_LUC_ORIGIN ?? DEVELOPMENT_ORIGIN),
          },
        ],
      }),
      ...(mode === 'production'
        ? [
            new BudgetPlugin(BUDGETS),
            new GenerateSW({
              swDest: 'service-worker.js',
              clientsClaim: true,
              // A page left open over a deployment still needs the files it was loaded from.
              skipWaiting: false,
              // The pane needs Excel, hence a network; the browser edition must do without.
              exclude: [/^taskpane/, /\.map$/],
              // ?place=merge is the same page.
              ignoreURLParametersMatching: [/./],
              maximumFileSizeToCacheInBytes: 5_000_000,
            }),
          ]
        : []),
    ],
    optimization: { splitChunks: { chunks: 'all' } },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

module.exports = (_env, argv) => [cli, pages({ mode: argv.mode ?? 'production' })];
