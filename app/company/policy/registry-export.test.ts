import { describe, expect, it } from 'vitest';
import { registryValues } from './registry-export.ts';

const KEY = 'HKEY_LOCAL_MACHINE\\Software\\Policies\\Mai';
const file = (...lines: readonly string[]): string =>
  `\uFEFFWindows Registry Editor Version 5.00\r\n\r\n${lines.join('\r\n')}\r\n\r\n`;

/** Bytes in the format of `reg export`: hex pairs, with a backslash at line continuations. */
function hex(text: string): string {
  const bytes = [...Buffer.from(text, 'utf16le')].map(byte => byte.toString(16).padStart(2, '0'));
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 20) lines.push(bytes.slice(at, at + 20).join(','));
  return lines.join(',\\\r\n  ');
}

describe('an export of the registry', () => {
  it('contains text with quotes and backslashes, in every script', () => {
    const exported = file(`[${KEY}]`, '"Policy"="{ \\"company\\": \\"Größe\\\\会社\\" }"');
    expect(registryValues(exported, KEY)).toEqual([{ name: 'Policy', text: '{ "company": "Größe\\会社" }' }]);
  });

  it('contains text of several lines in any type', () => {
    const exported = file(
      `[${KEY}]`,
      '"Policy"="{\r\n[x]\r\n}"',
      `"Policy2"=hex(7):${hex('{\0 "version": 1,\0 "company": "Große Firma AG"\0}\0\0')}`,
    );
    expect(registryValues(exported, KEY)).toEqual([
      { name: 'Policy', text: '{\r\n[x]\r\n}' },
      { name: 'Policy2', text: '{\n "version": 1,\n "company": "Große Firma AG"\n}' },
    ]);
  });

  it('contains values of other types without text', () => {
    const exported = file(
      `[${KEY}]`,
      '@="default"',
      '"Policy"=dword:00000001',
      '"Policy2"=hex(2):25,00,00,00',
      '"P"=hex:00',
    );
    expect(registryValues(exported, KEY)).toEqual([
      { name: '', text: 'default' },
      { name: 'Policy', text: undefined },
      { name: 'Policy2', text: undefined },
      { name: 'P', text: undefined },
    ]);
  });

  it('is read for one key, case-insensitive, without subkeys', () => {
    const exported = file(`[${KEY.toUpperCase()}]`, '"Policy"="a"', '', `[${KEY}\\Deep]`, '"Policy"="b"');
    expect(registryValues(exported, KEY)).toEqual([{ name: 'Policy', text: 'a' }]);
    expect(registryValues(file(`[${KEY}]`), KEY)).toEqual([]);
  });

  it('gives nothing for another key or format', () => {
    expect(registryValues(file(`[${KEY}\\Deep]`, '"Policy"="b"'), KEY)).toBeUndefined();
    expect(registryValues(`[${KEY}]\r\n"Policy"="a"`, KEY)).toBeUndefined();
    expect(registryValues('', KEY)).toBeUndefined();
  });
});
