import { resolve } from 'node:path';

/**
 * A plugin of the bundler that replaces Mai's imports of `node:crypto` by `main/credentials/node-crypto.ts`. The bundler asks for no
 * replacement of Node's own modules, so this is done before it reads the imports. Packages that use it are loaded late.
 */
export function withoutWebCrypto(root: string): {
  readonly name: string;
  readonly enforce: 'pre';
  transform(code: string, id: string): string | undefined;
} {
  const replacement = resolve(root, 'main/credentials/node-crypto.ts');
  return {
    name: 'without-web-crypto',
    enforce: 'pre',
    transform: (code, id) =>
      !id.includes('node_modules') && IMPORT.test(code)
        ? code.replace(IMPORT, `from ${JSON.stringify(replacement)}`)
        : undefined,
  };
}

const IMPORT = /from ["']node:crypto["']/;
