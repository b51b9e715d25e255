import { describe, expect, it } from 'vitest';
import { claim } from '../../testing/claims/claim.ts';
import { type PlaceReading, type PolicyMemory, policiesIn, policyLines, problemLine } from './policy-source.ts';

const text = (company: string): string => `{"version": 1, "company": "${company}"}`;
const folder = (reading: PlaceReading) => new Map([['folder', reading]]);
const read = (...entries: readonly (readonly [string, string])[]): PlaceReading => ({
  kind: 'read',
  entries: entries.map(([name, content]) => ({ name, text: content })),
});
const BEFORE: PolicyMemory = { folder: { '10-acme.json': text('Acme'), '20-team.json': text('Team') } };
const inForce = (readings: ReadonlyMap<string, PlaceReading>, before: PolicyMemory = BEFORE) => {
  const { policies, problems, good } = policiesIn(readings, before);
  return { companies: policies.map(({ company }) => company), problems, good };
};

describe('effective policies', () => {
  it('are all that were read, in order of location and name', () => {
    claim('policy-admin-only-windows-mac');
    const readings = new Map([
      ['registry', read(['HKLM\\Policy', text('Domain')])],
      ['folder', read(['10-acme.json', text('Acme')], ['20-team.json', text('Team')])],
    ]);
    expect(inForce(readings, {})).toEqual({
      companies: ['Domain', 'Acme', 'Team'],
      problems: [],
      good: { registry: { 'HKLM\\Policy': text('Domain') }, ...BEFORE },
    });
  });

  it.each([
    { kind: 'unreadable', fault: 'denied' },
    { kind: 'unreadable', fault: 'other' },
    { kind: 'open-to-others' },
    { kind: 'link' },
    { kind: 'not-a-folder' },
  ] as const)('are the last valid ones for a rejected location: %j', fault => {
    claim('policy-last-good');
    expect(inForce(folder({ kind: 'refused', name: '/etc/mai', fault }))).toEqual({
      companies: ['Acme', 'Team'],
      problems: [{ name: '/etc/mai', problem: fault, remains: 'last-good' }],
      good: BEFORE,
    });
  });

  it('are none for a rejected location without earlier ones, with a report', () => {
    const fault = { kind: 'open-to-others' } as const;
    expect(inForce(folder({ kind: 'refused', name: 'C:\\ProgramData\\Mai', fault }), {})).toEqual({
      companies: [],
      problems: [{ name: 'C:\\ProgramData\\Mai', problem: fault, remains: 'nothing' }],
      good: {},
    });
  });

  it('are the last valid version of a broken file, if any', () => {
    const readings = folder({
      kind: 'read',
      entries: [
        { name: '10-acme.json', text: '{' },
        { name: '20-team.json', fault: { kind: 'open-to-others' } },
        { name: '30-new.json', text: '' },
      ],
    });
    expect(inForce(readings)).toEqual({
      companies: ['Acme', 'Team'],
      problems: [
        { name: '10-acme.json', problem: { kind: 'syntax', line: 1, fault: 'unfinished' }, remains: 'last-good' },
        { name: '20-team.json', problem: { kind: 'open-to-others' }, remains: 'last-good' },
        { name: '30-new.json', problem: { kind: 'syntax', line: 1, fault: 'empty' }, remains: 'nothing' },
      ],
      good: BEFORE,
    });
  });

  it('drop removed files and folders', () => {
    expect(inForce(folder(read(['20-team.json', text('Team')])))).toMatchObject({ companies: ['Team'], problems: [] });
    expect(inForce(folder({ kind: 'absent' }))).toEqual({ companies: [], problems: [], good: {} });
  });
});

it('a policy in force is logged with its file, revision and keys', () => {
  const key = (letter: string) => `ed25519:${letter.repeat(43)}=`;
  const managed = `{"version": 1, "company": "Acme", "revision": 7, "signingKey": "${key('A')}", "signingKeys": ["${key('B')}"]}`;
  const readings = new Map([
    ['registry', read(['HKLM\\Policy', text('Domain')])],
    ['folder', read(['10-acme.json', managed])],
  ]);
  expect(policyLines(policiesIn(readings, {}))).toEqual([
    'registry HKLM\\Policy',
    'folder 10-acme.json revision 7 signing key ed25519:AAAAAAAAAAAA signing key ed25519:BBBBBBBBBBBB',
  ]);
});

describe('a line of the log', () => {
  it.each([
    [{ kind: 'syntax', line: 3, fault: 'comma' }, '10.json:3 syntax comma, last good in force'],
    [
      {
        kind: 'schema',
        line: 4,
        at: 'defaults.regoin',
        field: 'regoin',
        fault: { kind: 'unknown-name', name: 'regoin' },
      },
      '10.json:4 schema defaults.regoin unknown-name, last good in force',
    ],
    [{ kind: 'unreadable', fault: 'denied' }, '10.json unreadable denied, last good in force'],
    [{ kind: 'open-to-others' }, '10.json open-to-others, last good in force'],
  ] as const)('has file, line and reason of %j', (problem, line) => {
    expect(problemLine({ name: '10.json', problem, remains: 'last-good' })).toBe(line);
    expect(problemLine({ name: '10.json', problem, remains: 'nothing' })).toBe(
      line.replace('last good in force', 'nothing in force'),
    );
  });
});
