import { expect, test } from 'vitest';
import { claimedTests } from './claimed-tests.ts';

const SOURCE = `
describe('a file', () => {
  it.skipIf(isWindows).each(rows)('of mode %s stays closed', async mode => {
    claim('mode', 'owner');
  });
  test(\`is \${size}\`, () => run(() => claim('misplaced')));
});
test('attacks', async ({ mai }) => {
  claim('attack');
  for (const name of NAMES) await test.step(name, async () => {});
});
test('walks', async () => {
  await test.step('comes', async () => {
    claim('step');
  });
  test.skip(isMac, 'not there');
});
`;

test('tests and steps are found with their titles and claims', () => {
  const { tests } = claimedTests('x.test.ts', SOURCE);
  expect(tests.map(({ titles, claims, isInnermost }) => [titles.join(' › '), claims, isInnermost])).toEqual([
    ['a file', [], false],
    ['a file › of mode %s stays closed', ['mode', 'owner'], true],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source text of a title.
    ['a file › is ${size}', [], true],
    ['attacks', ['attack'], true],
    ['walks', [], false],
    ['walks › comes', ['step'], true],
  ]);
});

test('a claim() that is not the first statement of a test is counted', () => {
  expect(claimedTests('x.test.ts', SOURCE).misplaced).toBe(1);
});
