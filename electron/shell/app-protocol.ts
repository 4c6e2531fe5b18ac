import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol, type Session } from 'electron';

const scheme = 'app';
export const appOrigin = `${scheme}://desk`;

/** Holds nothing and may do nothing: where the window rests between two pages of ours. No request that a page makes gets there. */
export const emptyPage = `${scheme}://empty/`;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.json': 'application/json; charset=utf-8',
};

/** Must be called before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built pages of `folder` under app://desk/ and nothing else. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(scheme, async (request) => {
    if (request.url === emptyPage) return nothing();
    const url = new URL(request.url);
    const file = path.resolve(folder, `.${decodeURIComponent(url.pathname)}`);
    if (url.host !== 'desk' || !file.startsWith(folder + path.sep))
      return new Response('Not here', { status: 404 });
    const content = await readFile(file).catch(() => null);
    if (!content) return new Response('Not here', { status: 404 });
    const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
    if (path.extname(file) !== '.html')
      return new Response(new Uint8Array(content), { headers: { 'content-type': type } });
    return page(content.toString('utf8'), type);
  });
}

function nothing(): Response {
  const headers = { 'content-type': 'text/html', 'content-security-policy': "default-src 'none'; sandbox" };
  return new Response('', { headers });
}

function page(html: string, type: string): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(html.replaceAll('%CSP_NONCE%', nonce), {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
    },
  });
}

/** Nothing but our own files; the nonce is for the one style element that React Aria makes. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    // WebAssembly: HEIC photographs and some images inside PDFs are decoded by it.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
