/**
 * What the pages may load. Nothing from the network but office.js, and that in the pane only;
 * nothing is ever sent anywhere.
 */

/** Microsoft's address; a closed network may serve its own copy instead (docs/trien-khai.md). */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** An empty style element: Fluent's styles are put in by rule, not as text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const common = {
  'default-src': "'none'",
  'style-src': `'self' ${EMPTY_STYLE}`,
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const join = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

module.exports = {
  OFFICE_JS,
  browser: join({ ...common, 'script-src': "'self'" }),
  taskpane: join({
    ...common,
    'script-src': `'self' ${new URL(OFFICE_JS).origin}`,
    'frame-src': 'https://*.office.com https://*.officeapps.live.com',
  }),
};
