const { gzipSync } = require('node:zlib');

/** Fails the build when a page's first load of JavaScript, gzipped, is over its budget. */
class BudgetPlugin {
  /** @param {Record<string, number>} budgets kB by name of the entry */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('BudgetPlugin', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('BudgetPlugin', () => {
        for (const [entry, budget] of Object.entries(this.budgets)) {
          const files = compilation.entrypoints.get(entry)?.getFiles() ?? [];
          const bytes = files
            .filter((file) => file.endsWith('.js'))
            .reduce(
              (sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length,
              0,
            );
          const size = Math.ceil(bytes / 1000);
          const line = `${entry}: ${size} kB of JavaScript before interaction, budget ${budget} kB (gzipped)`;
          compilation.getLogger('BudgetPlugin').info(line);
          console.log(line);
          if (size > budget) compilation.errors.push(new compiler.webpack.WebpackError(line));
        }
      });
    });
  }
}

module.exports = { BudgetPlugin };
