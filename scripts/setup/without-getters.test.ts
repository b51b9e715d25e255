import { expect, test } from 'vitest';
import { withoutGetters } from './without-getters.ts';

const { transform } = withoutGetters();

test('a function of node:crypto and node:net loads its module when it is called', () => {
  const code = "import { join } from 'node:path';\nimport { sign, type KeyObject } from 'node:crypto';\n";
  expect(transform(code, '/mai/main/a.ts')).toBe(
    "import { join } from 'node:path';\nconst sign = (...given) => process.getBuiltinModule('node:crypto').sign(...given);\n",
  );
  expect(transform("import {\n  BlockList,\n  isIP,\n} from 'node:net';\n", '/mai/main/a.ts')).toBe(
    "const BlockList = process.getBuiltinModule('node:net').BlockList; const isIP = (...given) => process.getBuiltinModule('node:net').isIP(...given);\n",
  );
});

test('other imports are left as they are', () => {
  expect(transform("import { join } from 'node:path';", '/mai/main/a.ts')).toBeUndefined();
  expect(transform("import type { Socket } from 'node:net';", '/mai/main/a.ts')).toBeUndefined();
  expect(transform("import { getRandomValues } from 'node:crypto';", '/mai/node_modules/a/b.js')).toBeUndefined();
});
