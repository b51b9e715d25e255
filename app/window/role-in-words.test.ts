import { expect, test } from 'vitest';
import { en } from '../text/en/en.ts';
import { roleInWords } from './role-in-words.ts';

test('controls of a production role name production', () => {
  const named = { role: 'ReadOnly', account: 'Website', mark: { isProduction: true } };
  expect(roleInWords(en.role.start, named, en)).toBe('Start ReadOnly in Website, production');
});

test('a role of an unnamed account has its ID in groups', () => {
  expect(roleInWords(en.role.stopRole, { role: 'Analyst', account: '210987654321' }, en)).toBe(
    'Stop Analyst in 2109 8765 4321',
  );
});
