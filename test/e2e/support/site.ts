/** The built pages on a web server that does nothing but hand out files, as any server would. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/** Elsewhere while somebody else builds into dist. */
const PAGES = process.env['PHU_LUC_PAGES'] ?? path.resolve(__dirname, '../../../dist/pages');

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.png', 'image/png'],
]);

export interface Site {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  close(): void;
}

/** @throws Error where the pages are not built. */
export async function serveSite(): Promise<Site> {
  if (!existsSync(path.join(PAGES, 'index.html'))) {
    throw new Error(`${PAGES} holds no pages: npm run build`);
  }
  const files = new Map(filesBelow(PAGES).map((file) => [`/${file}`, path.join(PAGES, file)]));
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(new URL(url, 'http://localhost').pathname);
    if (file === undefined) response.writeHead(404).end();
    else {
      const type = TYPES.get(path.extname(file)) ?? 'application/octet-stream';
      response.setHeader('Content-Type', type).end(readFileSync(file));
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Paths below a folder, with slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}
