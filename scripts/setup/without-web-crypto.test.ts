import { expect, test } from 'vitest';
import { withoutWebCrypto } from './without-web-crypto.ts';

const { transform } = withoutWebCrypto('/mai');

test('Mai’s imports of node:crypto lead to the module that loads no Web Crypto', () => {
  expect(
    transform("import { join } from 'node:path';\nimport { sign } from 'node:crypto';\n", '/mai/main/a.ts'),
  ).toMatch(/^import \{ join \} from 'node:path';\nimport \{ sign \} from ".*node-crypto\.ts";\n$/);
});

test('other modules are left as they are', () => {
  expect(transform("import { join } from 'node:path';", '/mai/main/a.ts')).toBeUndefined();
  expect(transform('import { getRandomValues } from "node:crypto";', '/mai/node_modules/a/b.js')).toBeUndefined();
});
