import { expect, test } from 'vitest';
import { withoutGetters } from './without-getters.ts';

const { transform } = withoutGetters();

test('Mai’s imports of node:crypto and node:net read only what they name', () => {
  const code = "import { join } from 'node:path';\nimport { randomBytes, sign, type KeyObject } from 'node:crypto';\n";
  expect(transform(code, '/mai/main/a.ts')).toBe(
    "import { join } from 'node:path';\nconst { randomBytes, sign } = process.getBuiltinModule('node:crypto');\n",
  );
  expect(transform("import { connect } from 'node:net';\n", '/mai/main/a.ts')).toBe(
    "const { connect } = process.getBuiltinModule('node:net');\n",
  );
});

test('other imports are left as they are', () => {
  expect(transform("import { join } from 'node:path';", '/mai/main/a.ts')).toBeUndefined();
  expect(transform("import type { Socket } from 'node:net';", '/mai/main/a.ts')).toBeUndefined();
  expect(transform("import { getRandomValues } from 'node:crypto';", '/mai/node_modules/a/b.js')).toBeUndefined();
});
