const path = require('node:path');

/**
 * Bundles the gallery, as the pages are bundled but for size.
 * @param {{ data: string, out: string }} paths of the data (JSON) and of the folder to fill
 */
module.exports = ({ data, out }) => ({
  mode: 'development',
  devtool: false,
  target: ['web', 'es2022'],
  context: path.resolve(__dirname, '../..'),
  entry: { gallery: './test/taskpane/gallery.tsx' },
  output: { path: out, filename: '[name].js', chunkFilename: '[name].js' },
  resolve: {
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    alias: { 'gallery-data$': data },
  },
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
});
