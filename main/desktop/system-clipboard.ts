import type { SystemClipboard } from './clipboard.ts';

/** Formats of the system by which a program tells clipboard histories and cloud clipboards to leave a text out. */
type ExclusionFormats = Readonly<Record<string, string | Blob>>;

/** A DWORD of 0: no. */
const NO = new Blob([new Uint8Array(4)]);

const EXCLUSION_FORMATS: Partial<Record<NodeJS.Platform, ExclusionFormats>> = {
  // https://learn.microsoft.com/windows/win32/dataxchg/clipboard-formats#cloud-clipboard-and-clipboard-history-formats
  win32: {
    ExcludeClipboardContentFromMonitorProcessing: NO,
    CanIncludeInClipboardHistory: NO,
    CanUploadToCloudClipboard: NO,
  },
  // http://nspasteboard.org: that it is there counts, and not what it holds.
  darwin: { 'org.nspasteboard.ConcealedType': '1' },
  // KDE's Klipper, and what follows it.
  linux: { 'x-kde-passwordManagerHint': 'secret' },
};

/** What Electron's module has of a clipboard. Older versions can't write formats of the system together with a text. */
type ElectronClipboard = {
  readonly clipboard: Pick<Electron.Clipboard, 'readText' | 'writeText' | 'clear' | 'write'>;
  readonly ClipboardItem?: typeof Electron.ClipboardItem;
};

/** The system's clipboard, with marks on what is secret where this Electron can write them. */
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
