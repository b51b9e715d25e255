import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, protocol, session } from 'electron';
import { APP_ORIGIN, APP_SCHEME, developmentServer, PICTURED_PAGE } from './app-origin.ts';
import { PAGE_POLICY, PAGE_TYPES, pageHeaders } from './page-headers.ts';

// Hot reload injects inline scripts and styles and connects to its server. Never used in a packaged app.
const DEVELOPMENT_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws://127.0.0.1:*; img-src 'self' data:";

/** Registers `app:` as a standard, secure scheme. Call it before `ready`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Draws the last picture into the page that waits for its code; undefined without one that fits. */
export type DrawPicture = (page: string) => string | undefined;

/** Serves Mai's pages from `folder` as `app://mai/`, and blocks everything else in the default session. */
export function serveApp(folder: string, draw: DrawPicture): void {
  const server = developmentServer(app.isPackaged);
  protocol.handle(APP_SCHEME, request =>
    server === undefined ? fromFolder(folder, request, draw) : fromServer(server, request),
  );
  // Electron loads `file:` URLs without calling the webRequest listener below.
  protocol.handle('file', notFound);
  session.defaultSession.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) =>
    answer({ cancel: !isOwn(url, server !== undefined) }),
  );
}

/** Warms up what the first page waits for: Node loads Request and Response on first use. */
export function prepareServing(): Response {
  return new Response(new Request(APP_ORIGIN).url);
}

const isOwn = (url: string, isDevelopment: boolean): boolean =>
  url.startsWith(`${APP_ORIGIN}/`) || (isDevelopment && /^(devtools:|ws:\/\/127\.0\.0\.1:|blob:app:)/.test(url));

async function fromFolder(folder: string, request: Request, draw: DrawPicture): Promise<Response> {
  const file = fileFor(folder, request);
  const type = file === undefined ? undefined : PAGE_TYPES[extname(file)];
  if (file === undefined || type === undefined) return notFound();
  const isPictured = withoutHash(request.url) === PICTURED_PAGE;
  try {
    const pictured = isPictured ? draw(await readFile(join(folder, 'pictured.html'), 'utf8')) : undefined;
    return new Response(pictured ?? (await readFile(file)), { headers: pageHeaders(type, PAGE_POLICY) });
  } catch {
    return notFound();
  }
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

function fileFor(folder: string, request: Request): string | undefined {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET' || host !== 'mai') return undefined;
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : undefined;
}

async function fromServer(server: string, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const response = await fetch(new URL(pathname + search, server));
  return new Response(await response.arrayBuffer(), {
    status: response.status,
    headers: pageHeaders(response.headers.get('content-type') ?? 'text/plain', DEVELOPMENT_POLICY),
  });
}

const notFound = (): Response =>
  new Response('Not found', { status: 404, headers: pageHeaders('text/plain', PAGE_POLICY) });
