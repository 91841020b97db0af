/** `npm start`: the browser edition, the samples one click away, and a bench with Excel's stand-in. */
const { readdirSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const configurations = require('./webpack.config');

const SAMPLES = path.resolve(__dirname, 'assets/samples');
const OFFICE_JS = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const PORT = 3000;

/** https with the certificates that `npm run start:excel` has put where a real Excel trusts them. */
function excelServer() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const read = (name) => readFileSync(path.join(folder, name));
  return {
    type: 'https',
    options: { ca: read('ca.crt'), cert: read('localhost.crt'), key: read('localhost.key') },
  };
}

module.exports = (env, argv) => {
  const pages = configurations(env, argv).find(({ name }) => name === 'pages');
  const samples = readdirSync(SAMPLES, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(xlsx|xls|ods)$/.test(file))
    .sort();
  const development = (name, options) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `./test/development/${name}.html`,
      ...options,
    });
  return {
    ...pages,
    name: 'development',
    // Not the eval kind: the pages' security policy forbids eval, here too.
    devtool: 'cheap-module-source-map',
    entry: {
      ...pages.entry,
      bench: './test/development/bench.ts',
      'excel-stand-in': {
        import: './test/development/pane-excel.ts',
        filename: 'excel-stand-in.js',
      },
    },
    output: { ...pages.output, path: path.resolve(__dirname, 'dist/development') },
    plugins: [
      ...pages.plugins,
      development('start', { chunks: [], templateParameters: { samples } }),
      development('bench', { chunks: ['bench'], scriptLoading: 'module' }),
      new HtmlPlugin({
        filename: 'bench-pane.html',
        template: './src/taskpane/pages/taskpane.html',
        chunks: ['taskpane'],
        scriptLoading: 'module',
        templateParameters: {
          csp: "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: ws:",
          before: '<script src="excel-stand-in.js"></script>',
          officeJs: 'office-js/office.js',
        },
      }),
      new CopyPlugin({ patterns: [{ from: 'test/development/bench.css', to: '[name][ext]' }] }),
    ],
    optimization: { splitChunks: false, runtimeChunk: false },
    devServer: {
      host: 'localhost',
      port: PORT,
      hot: false,
      liveReload: true,
      client: { overlay: false },
      static: [
        { directory: SAMPLES, publicPath: '/samples' },
        { directory: OFFICE_JS, publicPath: '/office-js' },
      ],
      devMiddleware: { index: 'start.html' },
      onListening: (server) => {
        const { port } = server.server.address();
        console.log(`\n→ ${env.excel ? 'https' : 'http'}://localhost:${port}/\n`);
      },
      server: env.excel ? excelServer() : 'http',
    },
  };
};
