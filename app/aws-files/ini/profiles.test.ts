import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../scripts/testing/cpu-time.ts';
import { readAwsProfiles } from './profiles.ts';

function read(config: string, credentials = '') {
  const reading = readAwsProfiles({ config, credentials });
  if (!reading.ok) return reading.fault.message;
  return Object.fromEntries(Array.from(reading.value.profiles, ([name, values]) => [name, Object.fromEntries(values)]));
}

// Cases that the editor depends on. AWS's own conformance cases run in `npm run conformance`.
describe('reading the two files as AWS does', () => {
  it('gives credentials precedence over config', () => {
    expect(read('[profile a]\nk = config\nl = 1', '[a]\nk = credentials')).toEqual({ a: { k: 'credentials', l: '1' } });
  });
  it('does not read an sso-session as a profile, beside a profile of its name', () => {
    const reading = readAwsProfiles({ config: '[sso-session s]\nk = 1\n[profile s]\nl = 2\n', credentials: '' });
    expect(reading.ok && [...reading.value.profiles.keys()]).toEqual(['s']);
    expect(reading.ok && [...reading.value.ssoSessions]).toEqual([['s', new Map([['k', '1']])]]);
    const services = readAwsProfiles({ config: '[services s]\nk = 1\n[alone]\nk = 2\n', credentials: '' });
    expect(services.ok && [services.value.profiles.size, services.value.ssoSessions.size]).toEqual([0, 0]);
  });
  it('accepts a plain [default] without another, and every header of credentials', () => {
    expect(read('[default]\nk = 1\n', '[default]\nl = 2\n')).toEqual({ default: { k: '1', l: '2' } });
    expect(read('[profile default]\nk = 1\n', '[default]\nl = 2\n')).toEqual({ default: { k: '1', l: '2' } });
    expect(read('[profile a]\nk = 1\n[default]\nl = 2\n')).toEqual({ a: { k: '1' }, default: { l: '2' } });
    expect(read('[sso-session default]\nk = 1\n[default]\nl = 2\n')).toEqual({ default: { l: '2' } });
  });
  it('ignores invalid keys and headers', () => {
    expect(read('[profile a]\nk ü = 1\nl = 2\n[profiles b]\nm = 3\n[ profile \t c ]\nn = 4\n')).toEqual({
      a: { l: '2' },
      c: { n: '4' },
    });
  });
  it('reports faults of either file, config first', () => {
    expect(read('[a', '')).toBe("Profile definition must end with ']'");
    expect(read('', 'k = v')).toBe('Expected a profile definition');
    expect(read('[a', 'k = v')).toBe("Profile definition must end with ']'");
  });
  it('hides [default] of config behind [profile default]', () => {
    expect(read('[default]\nk = 1\n[profile default]\nl = 2')).toEqual({ default: { l: '2' } });
  });
  it('is fast for a header as long as the file', () => {
    const blanks = ' '.repeat(200_000);
    const taken = cpuTime(() => {
      expect(read(`[profile${blanks}\u2028]\nk = 1\n[profile a]\nk = 2`)).toEqual({ a: { k: '2' } });
    });
    expect(taken).toBeLessThan(500);
  });
  it('ignores sections with invalid names', () => {
    expect(read('[profile a b]\nk = 1\n[foo]\nk = 2\n[sso-session s]\nk = 3', '[profile x]\nk = 4')).toEqual({});
  });
  it('merges equal sections, last value first, with case-insensitive keys', () => {
    expect(read('', '[a]\nKey = 1\nl = 2\n[a]\nkey = 3')).toEqual({ a: { key: '3', l: '2' } });
  });
  it('joins continuation lines and drops comments after whitespace only', () => {
    expect(read('', '[a]\nk = v#x # y\n  z # w\n')).toEqual({ a: { k: 'v#x\nz # w' } });
  });
});
