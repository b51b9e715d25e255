import { describe, expect, it } from 'vitest';
import { accountMark, saysProduction } from './account-marks.ts';

describe('a name that says production', () => {
  it.each(['prod', 'Sales-Prod', 'sales_production', 'acmeProd', 'prod2', 'PRD data', 'Shop Produktion'])(
    '%s',
    name => {
      expect(saysProduction(name)).toBe(true);
    },
  );

  it.each([
    '',
    'Sales',
    'nonprod',
    'non-prod',
    'pre-production',
    'PreProd',
    'product',
    'reproduction',
    'productive-dev',
  ])('is not %s', name => {
    expect(saysProduction(name)).toBe(false);
  });
});

describe('the mark of an account', () => {
  const company = { name: 'Shop', group: 'Retail', tag: 'gold', colour: 'blue', production: true } as const;

  it('is the company’s', () => {
    expect(accountMark(['Shop'], undefined, company, [])).toEqual({
      group: 'Retail',
      tag: 'gold',
      colour: 'blue',
      isProduction: true,
    });
  });

  it('is what the person chose where they did', () => {
    expect(accountMark(['Shop'], { tag: '', colour: 'red', production: false }, company, [])).toEqual({
      group: 'Retail',
      colour: 'red',
      isProduction: false,
    });
  });

  it('is by the company’s patterns where it has some, else by the name', () => {
    expect(accountMark(['Shop-P'], undefined, undefined, ['*-P']).isProduction).toBe(true);
    expect(accountMark(['Shop-prod'], undefined, undefined, ['*-P']).isProduction).toBe(false);
    expect(accountMark(['Shop-prod'], undefined, undefined, []).isProduction).toBe(true);
  });

  it('is by any of its names: a new one takes no mark away', () => {
    expect(accountMark(['Sandbox', 'shop-prod'], undefined, undefined, []).isProduction).toBe(true);
    expect(accountMark(['Sandbox', 'Shop-P'], undefined, undefined, ['*-P']).isProduction).toBe(true);
  });
});
