import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../scripts/testing/cpu-time.ts';
import { matchRanges, search } from './role-search.ts';

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
  it.each(['', '   ', '\t'])('returns everything in order for "%s"', query => {
    expect(search(roles, query)).toBe(roles);
  });

  it('is case-insensitive', () => {
    expect(found(roles, 'ANALYST')).toEqual(['Analyst / Sales data / 222222222222']);
  });

  it('needs every word, in any text and order', () => {
    expect(found(roles, 'shop read')).toEqual(['ReadOnly / Shop / 333333333333']);
    expect(found(roles, 'shop analyst')).toEqual([]);
  });

  it('finds an account by its ID', () => {
    expect(found(roles, '2222')).toEqual(['Analyst / Sales data / 222222222222']);
  });

  it('ranks a prefix above a substring', () => {
    expect(found(roles, 'admin')).toEqual(['Admin / Playground / 111111111111', 'SalesAdmin / Shop / 333333333333']);
  });

  it('ranks the role above the account for a prefix', () => {
    expect(found(roles, 'sales')).toEqual(['SalesAdmin / Shop / 333333333333', 'Analyst / Sales data / 222222222222']);
  });

  it('starts words after a dash, a space and a slash', () => {
    const entries = [entry('xdata'), entry('team-data'), entry('my data'), entry('a/data')];
    expect(found(entries, 'data')).toEqual(['team-data', 'my data', 'a/data', 'xdata']);
  });

  it('finds a word start after an earlier substring match', () => {
    expect(found([entry('metadata'), entry('metadata-data')], 'data')).toEqual(['metadata-data', 'metadata']);
  });

  it('knows letters of every script', () => {
    expect(found([entry('Müller'), entry('x ller')], 'ller')).toEqual(['x ller', 'Müller']);
  });

  it('keeps the order among equals', () => {
    const entries = [entry('Dev 2'), entry('Dev 1'), entry('Dev 3')];
    expect(found(entries, 'dev')).toEqual(['Dev 2', 'Dev 1', 'Dev 3']);
  });

  it('treats special characters literally', () => {
    expect(found(roles, '.*')).toEqual([]);
    expect(found([entry('a.*b')], '.*')).toEqual(['a.*b']);
  });

  it('of 2,000 roles is fast', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => entry(`Role${index}`, `Account ${index % 40}`));
    expect(search(many, 'role1999')).toHaveLength(1);
  });

  it('ranks prefix, word start, substring, subsequence', () => {
    const entries = [entry('a prod-lines'), entry('x-prod'), entry('reprod'), entry('prod')];
    expect(found([entry('Peter road'), ...entries], 'prod')).toEqual([
      'prod',
      'a prod-lines',
      'x-prod',
      'reprod',
      'Peter road',
    ]);
  });

  it('starts a word at a capital after a lowercase letter', () => {
    expect(found([entry('metadata'), entry('SalesData')], 'data')).toEqual(['SalesData', 'metadata']);
  });

  it('finds subsequences from a word start, tightest first', () => {
    const entries = [entry('Sales data administrator'), entry('SalesAdmin'), entry('Wholesale admin')];
    expect(found(entries, 'slsadm')).toEqual(['SalesAdmin', 'Sales data administrator']);
  });

  it('matches digits exactly', () => {
    expect(found([entry('Dev', '112233445566')], '1346')).toEqual([]);
  });

  it('breaks ties by recency', () => {
    const entries = [entry('Dev 1'), entry('Dev 2'), entry('Dev 3'), entry('Old Dev')];
    const used = ['Old Dev', 'Dev 3', 'Dev 2'];
    const recency = ({ texts }: { texts: readonly string[] }) => {
      const at = used.indexOf(texts[0] ?? '');
      return at < 0 ? undefined : at;
    };
    expect(search(entries, 'dev', { recency }).map(({ texts }) => texts[0])).toEqual([
      'Dev 3',
      'Dev 2',
      'Dev 1',
      'Old Dev',
    ]);
  });

  it('finds the intended one among 2,000 roles by a few letters', () => {
    const divisions = ['Trading', 'Wind', 'Solar', 'Hydro', 'Gas', 'Heat', 'Retail', 'Mobility', 'Finance', 'People'];
    const systems = ['Forecast', 'Billing', 'Telemetry', 'Reporting', 'Portal'];
    const stages = ['development', 'test', 'staging', 'production', 'backup'];
    const names = ['Administrator', 'PowerUser', 'ReadOnly', 'Analyst', 'Developer', 'Deployer', 'Support', 'Billing'];
    const accounts = divisions.flatMap(one => systems.flatMap(two => stages.map(stage => `${one} ${two} ${stage}`)));
    const many = accounts.flatMap((account, index) =>
      names.map(name => entry(name, account, String(400_000_000_000 + index * 104_729))),
    );
    expect(many).toHaveLength(2_000);
    const first = (query: string, used?: string) => {
      const recency = ({ texts }: { texts: readonly string[] }) =>
        texts.join(' / ').startsWith(used ?? '-') ? 0 : undefined;
      return search(many, query, { recency })[0]?.texts.slice(0, 2).join(' / ');
    };
    expect(first('dep wind tel prod')).toBe('Deployer / Wind Telemetry production');
    expect(first('sol bill adm stag')).toBe('Administrator / Solar Billing staging');
    // A prefix of a role name ranks above a word of an account name.
    expect(first('bil')).toBe('Billing / Trading Forecast development');
    expect(first('bil', 'Billing / Heat Portal backup')).toBe('Billing / Heat Portal backup');
    // A better match ranks above a more recent one.
    expect(first('sup', 'Support / Gas Portal test')).toBe('Support / Gas Portal test');
    expect(first('sup', 'Analyst / Gas Portal test')).toBe('Support / Trading Forecast development');
    // Subsequences, and Account IDs.
    expect(first('pwr mob for')).toBe('PowerUser / Mobility Forecast development');
    expect(first('400000104729 ana')).toBe('Analyst / Trading Forecast test');
    expect(search(many, 'hydro portal')).toHaveLength(5 * 8);
  });

  it.each([2_000, 5_000])('of %i roles takes a few milliseconds', count => {
    const many = Array.from({ length: count }, (_, index) =>
      entry(
        `Team${index % 50}-Role${index}`,
        `Account ${index % 300}`,
        String(100_000_000_000 + (index % 300)),
        'tag data',
      ),
    );
    search(many, 'warm');
    const times = ['r', 'ro', 'role', 'team7 role', 'acc 29', 'tmrl', '1000', 'nothing of it'].map(query =>
      cpuTime(() => {
        search(many, query);
      }),
    );
    // Generous. Measured alone, 5,000 roles take 3 to 8 ms.
    expect(times.toSorted((one, other) => one - other)[4]).toBeLessThan(50);
  });
});

describe('highlighting', () => {
  const marked = (text: string, query: string) =>
    matchRanges(text, query).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Sales data', 'sal', ['Sal']],
    ['Sales data', 'data SALES', ['Sales', 'data']],
    ['SalesAdmin', 'slsadm', ['S', 'l', 'sAdm']],
    ['Straße İstanbul', 'straße', ['Stra\u00dfe']],
    ['banana', 'ana nan', ['anan']],
    ['Shop', 'sales', []],
    ['Shop', '', []],
  ])('in "%s" for "%s" is %j', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });
});
