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

describe('an account’s label', () => {
  const company = { name: 'Shop', group: 'Retail', tag: 'gold', colour: 'blue', production: true } as const;

  it('is the company’s', () => {
    expect(accountMark(['Shop'], undefined, company, [])).toEqual({
      group: 'Retail',
      tag: 'gold',
      color: 'blue',
      isProduction: true,
    });
  });

  it('is the person’s choice, if any', () => {
    expect(accountMark(['Shop'], { tag: '', colour: 'red', production: false }, company, [])).toEqual({
      group: 'Retail',
      color: 'red',
      isProduction: false,
    });
  });

  it('follows the company’s patterns if there are any, else the name', () => {
    expect(accountMark(['Shop-P'], undefined, undefined, ['*-P']).isProduction).toBe(true);
    expect(accountMark(['Shop-prod'], undefined, undefined, ['*-P']).isProduction).toBe(false);
    expect(accountMark(['Shop-prod'], undefined, undefined, []).isProduction).toBe(true);
  });

  it('follows any of its names: a new name removes no label', () => {
    expect(accountMark(['Sandbox', 'shop-prod'], undefined, undefined, []).isProduction).toBe(true);
    expect(accountMark(['Sandbox', 'Shop-P'], undefined, undefined, ['*-P']).isProduction).toBe(true);
  });
});
