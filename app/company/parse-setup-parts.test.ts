import { describe, expect, it } from 'vitest';
import { parseSetup } from './parse-setup.ts';

describe('signed content', () => {
  it('is everything but itself, however it is written', () => {
    const signature = `${'A'.repeat(86)}==`;
    const one = parseSetup(`{ "company": "Acme", "version": 1, "signature": "${signature}" }`);
    const other = parseSetup(`{\n"version":1,"signature":"${signature}","company":"Acme"}`);
    expect(one).toMatchObject({ ok: true, signature, signed: '{"company":"Acme","version":1}' });
    expect(other).toMatchObject({ ok: true, signed: '{"company":"Acme","version":1}' });
  });
});

describe('the hosts of a setup', () => {
  const text = `{
"version": 1,
"company": "Acme",
"providers": [
  { "address": "https://one.example", "name": "One" },
  {
    "address": "https://two.example", "name": "Two",
    "allowedHosts": ["a.example",
      "b.example"]
  }],
"integratedSignIn": [
  "c.example"]
}`;

  it('are listed with their positions', () => {
    const reading = parseSetup(text);
    const place = (line: number, at: string, field: string, host: string) => ({
      host,
      ifPublic: { kind: 'schema', line, at, field, fault: { kind: 'public-suffix', host } },
    });
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok && reading.hosts).toEqual([
      place(8, 'providers[1].allowedHosts[0]', 'allowedHosts', 'a.example'),
      place(9, 'providers[1].allowedHosts[1]', 'allowedHosts', 'b.example'),
      place(12, 'integratedSignIn[0]', 'integratedSignIn', 'c.example'),
    ]);
  });

  it('are empty if it names none', () => {
    const reading = parseSetup('{"version": 1, "company": "Acme"}');
    expect(reading.ok && reading.hosts).toEqual([]);
    expect(reading).not.toHaveProperty('signature');
  });
});

describe('a name that every object inherits', () => {
  it.each(['accounts', 'locked'])('is refused in %s', place => {
    expect(parseSetup(`{"version": 1, "company": "Acme",\n"${place}": {\n"__proto__": {}}}`)).toEqual({
      ok: false,
      problem: {
        kind: 'schema',
        line: 3,
        at: `${place}["__proto__"]`,
        field: place,
        fault: { kind: 'unknown-name', name: '__proto__' },
      },
    });
  });
});
