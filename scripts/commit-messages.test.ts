import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const git = (...args: readonly string[]): string =>
  spawnSync('git', args, { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' }).stdout ?? '';

/** Commits that are not on the upstream branch yet and so can be amended; none without git or an upstream. */
const messages = git('log', '--no-merges', '--format=%B%x00', '@{upstream}..HEAD')
  .split('\0')
  .map(message => message.trim())
  .filter(message => message !== '');

const problemOf = (message: string): string | undefined => {
  const [subject = '', blank = '', ...body] = message.split('\n');
  if (subject.length > 60) return `longer than 60 characters: ${subject}`;
  if (subject.endsWith('.')) return `ends with a full stop: ${subject}`;
  if (blank !== '') return `needs an empty line below: ${subject}`;
  return body.some(line => line.length > 72 && line.includes(' ')) ? `has a body wider than 72: ${subject}` : undefined;
};

describe('commit messages', () => {
  it('that are not pushed yet have a short subject and wrapped body lines', () => {
    expect(messages.map(problemOf).filter(problem => problem !== undefined)).toEqual([]);
  });

  it.each([
    ['Add a way\n\nIt was missing.', undefined],
    [`Add ${'x'.repeat(57)}`, `longer than 60 characters: Add ${'x'.repeat(57)}`],
    ['Add a way.', 'ends with a full stop: Add a way.'],
    ['Add a way\nIt was missing.', 'needs an empty line below: Add a way'],
    [`Add a way\n\n${'word '.repeat(15)}`, 'has a body wider than 72: Add a way'],
  ])('are checked: %j', (message, problem) => {
    expect(problemOf(message)).toBe(problem);
  });
});
