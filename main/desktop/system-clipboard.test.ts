import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { systemClipboard } from './system-clipboard.ts';

type Content = Readonly<Record<string, string | Blob>>;

/** A fake of newer Electron's clipboard module that records each entry with its bytes. */
function desk(platform: NodeJS.Platform) {
  const written: Content[] = [];
  class Item {
    readonly types: string[] = [];
    readonly content: Content;
    constructor(content: Content) {
      this.content = content;
    }
    getType = () => Promise.reject(new Error('not asked for'));
  }
  const clipboard = {
    readText: async () => '',
    writeText: async () => undefined,
    clear: () => undefined,
    write: async (items: readonly unknown[]) => {
      written.push(...items.map(item => (item as Item).content));
    },
  };
  const bytes = async (): Promise<readonly Readonly<Record<string, string>>[]> =>
    await Promise.all(
      written.map(async content => {
        const entries = Object.entries(content).map(
          async ([format, value]): Promise<[string, string]> => [
            format.replace(/^electron application\/osclipboard;format="(.*)"$/, '$1'),
            typeof value === 'string' ? value : Buffer.from(await value.arrayBuffer()).toString('hex'),
          ],
        );
        return Object.fromEntries(await Promise.all(entries));
      }),
    );
  const newer = systemClipboard(platform, { clipboard, ClipboardItem: Item as never });
  return { newer, older: systemClipboard(platform, { clipboard }), bytes };
}

describe('a secret on the clipboard', () => {
  it.each<[NodeJS.Platform, Readonly<Record<string, string>>]>([
    [
      'win32',
      {
        ExcludeClipboardContentFromMonitorProcessing: '00000000',
        CanIncludeInClipboardHistory: '00000000',
        CanUploadToCloudClipboard: '00000000',
      },
    ],
    ['darwin', { 'org.nspasteboard.ConcealedType': '1' }],
    ['linux', { 'x-kde-passwordManagerHint': 'secret' }],
  ])('is written together with the exclusion formats on %s', async (platform, marks) => {
    claim('clipboard-marks');
    const { newer, bytes } = desk(platform);
    await newer.writeConcealed?.('hush');
    expect(await bytes()).toEqual([{ 'text/plain': 'hush', ...marks }]);
  });

  it('has no exclusion formats if Electron can’t write them or the system has none', () => {
    expect(desk('linux').older.writeConcealed).toBeUndefined();
    expect(desk('freebsd').newer.writeConcealed).toBeUndefined();
  });
});
