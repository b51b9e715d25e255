import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test('an Account ID is spoken in groups of four digits', () => {
  expect(spoken('Stop Analyst in 210987654321')).toBe('Stop Analyst in 2109 8765 4321');
});

test('other numbers are unchanged', () => {
  expect(spoken('batch-2025 in Sales 1234567890123')).toBe('batch-2025 in Sales 1234567890123');
});
