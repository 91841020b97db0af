/** The origin `manifest.xml` itself holds: where the pages are served in development. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000';

/** An origin as `URL` writes it: scheme, host and port, nothing an attribute would have to escape. */
const HTTPS_ORIGIN = /^https:\/\/[a-z0-9.-]+(:\d+)?$/;

/**
 * The manifest with its pages and icons at another origin.
 *
 * @param manifestXml the text of `manifest.xml`, every address of it under the development origin
 * @param origin what the build setting `PHU_LUC_ORIGIN` says, such as `https://phuluc.example.vn`;
 *   a slash at the end is allowed, a path is not
 * @throws Error for an origin that is not https or is more than an origin, and for a manifest
 *   without an address to replace
 */
export function withOrigin(manifestXml: string, origin: string): string {
  const published = httpsOrigin(origin);
  const parts = manifestXml.split(`"${DEVELOPMENT_ORIGIN}/`);
  if (parts.length === 1) throw new Error(`The manifest has no address at ${DEVELOPMENT_ORIGIN}`);
  return parts.join(`"${published}/`);
}

function httpsOrigin(setting: string): string {
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (url !== null && url.href === `${url.origin}/` && HTTPS_ORIGIN.test(url.origin)) {
    return url.origin;
  }
  throw new Error(
    `PHU_LUC_ORIGIN must be an https origin such as https://phuluc.example.vn, not "${setting}"`,
  );
}
