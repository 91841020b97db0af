const { require: requireTypeScript } = require('tsx/cjs/api');

/** Runs a module while building, and puts what it exports in its place, as plain data. */
module.exports = function evaluatedLoader() {
  const exported = requireTypeScript(this.resourcePath, __filename);
  return Object.entries(exported)
    .filter(([, value]) => typeof value === 'object')
    .map(
      ([name, value]) =>
        `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
    )
    .join('\n');
};
