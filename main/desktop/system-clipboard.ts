import type { SystemClipboard } from './clipboard.ts';

/** Clipboard formats that ask histories and cloud clipboards to skip a text. */
type ExclusionFormats = Readonly<Record<string, string | Blob>>;

/** A DWORD of 0, which means no. */
const NO = new Blob([new Uint8Array(4)]);

const EXCLUSION_FORMATS: Partial<Record<NodeJS.Platform, ExclusionFormats>> = {
  // https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
  win32: {
    ExcludeClipboardContentFromMonitorProcessing: NO,
    CanIncludeInClipboardHistory: NO,
    CanUploadToCloudClipboard: NO,
  },
  // http://nspasteboard.org: its presence counts, not its content.
  darwin: { 'org.nspasteboard.ConcealedType': '1' },
  // KDE's Klipper and clipboard managers that adopted its hint.
  linux: { 'x-kde-passwordManagerHint': 'secret' },
};

/** Electron's clipboard module. Older versions can't write system formats together with a text. */
type ElectronClipboard = {
  readonly clipboard: Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear' | 'write'>;
  readonly ClipboardItem?: typeof Electron.ClipboardItem;
};

/** The system clipboard. Secrets are marked where this Electron version can. */
export function systemClipboard(
  platform: NodeJS.Platform,
  { clipboard, ClipboardItem: Item }: ElectronClipboard,
): SystemClipboard {
  const formats = EXCLUSION_FORMATS[platform];
  return {
    readText: () => clipboard.readText(),
    writeText: text => clipboard.writeText(text),
    clear: () => clipboard.clear(),
    ...(Item !== undefined &&
      formats !== undefined && {
        writeConcealed: (text: string) => clipboard.write([new Item({ 'text/plain': text, ...asRaw(formats) })]),
      }),
  };
}

const asRaw = (formats: ExclusionFormats): ExclusionFormats =>
  Object.fromEntries(
    Object.entries(formats).map(([name, value]) => [`electron application/osclipboard;format="${name}"`, value]),
  );
