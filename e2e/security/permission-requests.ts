import type { Page } from 'playwright';

type Chooser = { requestDevice(wish: object): Promise<unknown> };
type Wide = Navigator & {
  readonly usb: Chooser;
  readonly hid: Chooser;
  readonly serial: { requestPort(): Promise<unknown> };
};

/** What a page may wish of the computer, each as after a click, and the answer in a word. */
const WISHES = {
  notifications: () => Notification.requestPermission(),
  camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
  microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
  screen: () => navigator.mediaDevices.getDisplayMedia({ video: true }),
  'reading the clipboard': () => navigator.clipboard.readText(),
  'writing the clipboard': () => navigator.clipboard.writeText('https://example.com/'),
  'pasting the clipboard': () => {
    document.body.appendChild(document.createElement('textarea')).focus();
    return document.execCommand('paste');
  },
  place: () => new Promise((take, refuse) => navigator.geolocation.getCurrentPosition(take, refuse)),
  usb: () => (navigator as Wide).usb.requestDevice({ filters: [] }),
  hid: async () => String(await (navigator as Wide).hid.requestDevice({ filters: [] })),
  serial: () => (navigator as Wide).serial.requestPort(),
  midi: () => navigator.requestMIDIAccess({ sysex: true }),
  'storage for ever': () => navigator.storage.persist(),
  // A refusal is never told.
  'the whole screen': async () => {
    void document.documentElement.requestFullscreen();
    await new Promise(requestAnimationFrame);
    return document.fullscreenElement;
  },
  'a window': () => String(window.open('app://mai/index.html')),
  'a webview': () => String(Reflect.get(document.createElement('webview'), 'getURL')),
} as const satisfies Readonly<Record<string, () => unknown>>;

type Answers = Readonly<Record<keyof typeof WISHES, string>>;

/** How a page is told no. */
export const REFUSED: Answers = {
  notifications: 'denied',
  camera: 'NotAllowedError',
  microphone: 'NotAllowedError',
  screen: 'NotAllowedError',
  'reading the clipboard': 'NotAllowedError',
  'writing the clipboard': 'NotAllowedError',
  'pasting the clipboard': 'false',
  place: 'GeolocationPositionError',
  usb: 'NotFoundError',
  hid: '',
  serial: 'NotFoundError',
  midi: 'NotAllowedError',
  'storage for ever': 'false',
  'the whole screen': 'null',
  'a window': 'null',
  'a webview': 'undefined',
};

/** For apps that are to refuse a camera which is there. */
export const PRETENDED_CAMERA = ['--use-fake-device-for-media-stream'];

/** Wishes everything, one after the other. */
export async function wishEverything(page: Page): Promise<Answers> {
  const answers: [string, string][] = [];
  for (const [name, wish] of Object.entries(WISHES)) answers.push([name, await answerTo(page, wish)]);
  return Object.fromEntries(answers) as Answers;
}

const answerTo = (page: Page, wish: () => unknown): Promise<string> =>
  page.evaluate(`(async () => {
    try { return String(await (${wish})()); }
    catch (error) { return error instanceof DOMException ? error.name : error.constructor.name; }
  })()`);
