import { expect, test } from 'vitest';
import { en } from '../text/en/en.ts';
import { roleInWords } from './role-in-words.ts';

test('a role of a production account says so in the names of its controls', () => {
  const named = { role: 'ReadOnly', account: 'Website', mark: { isProduction: true } };
  expect(roleInWords(en.role.assume, named, en)).toBe('Get keys for ReadOnly in Website, production');
});

test('a role of an account without a name is called by groups of digits', () => {
  expect(roleInWords(en.role.stopRole, { role: 'Analyst', account: '210987654321' }, en)).toBe(
    'Stop Analyst in 2109 8765 4321',
  );
});
