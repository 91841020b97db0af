const { gzipSync } = require('node:zlib');

/**
 * Fails the build when a page loads more JavaScript than its budget, gzipped, before a person can
 * act on its first screen: what the page itself names, what it always loads after that, and the
 * place that is shown first, whichever it is.
 */
class BudgetPlugin {
  /**
   * @param {{
   *   budgets: Record<string, number>, kB by name of the entry
   *   always: string[], names of chunks
   *   first: string[], names of chunks, of which one is loaded
   * }} options
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { budgets, always, first } = this.options;
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('BudgetPlugin', () => {
        const fail = (message) => {
          compilation.errors.push(new compiler.webpack.WebpackError(message));
        };
        for (const name of [...always, ...first]) {
          if (!compilation.namedChunkGroups.has(name)) fail(`BudgetPlugin: no chunk ${name}`);
        }
        for (const [entry, budget] of Object.entries(budgets)) {
          const sizes = first.map((place) => size(compilation, [entry, ...always, place]));
          const figures = first.map((place, at) => `${place} ${sizes[at]} kB`).join(', ');
          console.log(
            `${entry}: JavaScript before interaction, gzipped: ${figures}; budget ${budget} kB`,
          );
          if (Math.max(...sizes) > budget) fail(`${entry} is over its budget: ${figures}`);
        }
      });
    });
  }
}

/** Of all files the chunks are made of, each counted once; kB. */
function size(compilation, names) {
  const files = names.flatMap((name) => compilation.namedChunkGroups.get(name)?.getFiles() ?? []);
  const bytes = [...new Set(files)]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length, 0);
  return Math.ceil(bytes / 1000);
}

module.exports = { BudgetPlugin };
