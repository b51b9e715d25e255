import { describe, expect, it } from 'vitest';
import { search } from './role-search.ts';

const entry = (...texts: string[]) => ({ texts });
const found = (entries: readonly { texts: string[] }[], query: string) =>
  search(entries, query).map(({ texts }) => texts.join(' / '));

const roles = [
  entry('Admin', 'Playground', '111111111111'),
  entry('Analyst', 'Sales data', '222222222222'),
  entry('SalesAdmin', 'Shop', '333333333333'),
  entry('ReadOnly', 'Shop', '333333333333'),
];

describe('the search', () => {
  it.each(['', '   ', '\t'])('gives everything in its order for "%s"', query => {
    expect(search(roles, query)).toBe(roles);
  });

  it('does not care for capital letters', () => {
    expect(found(roles, 'ANALYST')).toEqual(['Analyst / Sales data / 222222222222']);
  });

  it('wants every word, in whichever text and order', () => {
    expect(found(roles, 'shop read')).toEqual(['ReadOnly / Shop / 333333333333']);
    expect(found(roles, 'shop analyst')).toEqual([]);
  });

  it('finds an account by its number', () => {
    expect(found(roles, '2222')).toEqual(['Analyst / Sales data / 222222222222']);
  });

  it('puts what begins with the word before what only holds it', () => {
    expect(found(roles, 'admin')).toEqual(['Admin / Playground / 111111111111', 'SalesAdmin / Shop / 333333333333']);
  });

  it('puts the role before the account when both begin with the word', () => {
    expect(found(roles, 'sales')).toEqual(['SalesAdmin / Shop / 333333333333', 'Analyst / Sales data / 222222222222']);
  });

  it('knows that a word begins after a dash, a space and a slash', () => {
    const entries = [entry('xdata'), entry('team-data'), entry('my data'), entry('a/data')];
    expect(found(entries, 'data')).toEqual(['team-data', 'my data', 'a/data', 'xdata']);
  });

  it('sees the beginning of a word behind an earlier hit inside another word', () => {
    expect(found([entry('metadata'), entry('metadata-data')], 'data')).toEqual(['metadata-data', 'metadata']);
  });

  it('takes letters of every language for letters', () => {
    expect(found([entry('Müller'), entry('x ller')], 'ller')).toEqual(['x ller', 'Müller']);
  });

  it('keeps the order among equals', () => {
    const entries = [entry('Dev 2'), entry('Dev 1'), entry('Dev 3')];
    expect(found(entries, 'dev')).toEqual(['Dev 2', 'Dev 1', 'Dev 3']);
  });

  it('takes signs for signs, not for a pattern', () => {
    expect(found(roles, '.*')).toEqual([]);
    expect(found([entry('a.*b')], '.*')).toEqual(['a.*b']);
  });

  it('of 2,000 roles answers at once', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => entry(`Role${index}`, `Account ${index % 40}`));
    expect(search(many, 'role1999')).toHaveLength(1);
  });
});
