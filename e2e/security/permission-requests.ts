import type { Page } from 'playwright';

type Chooser = { requestDevice(wish: object): Promise<unknown> };
type Wide = Navigator & {
  readonly usb: Chooser;
  readonly hid: Chooser;
  readonly serial: { requestPort(): Promise<unknown> };
};

/** Permissions that a page may request, each with user activation, and the answer. */
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
  // A denial is never reported.
  'the whole screen': async () => {
    void document.documentElement.requestFullscreen();
    await new Promise(requestAnimationFrame);
    return document.fullscreenElement;
  },
  'a window': () => String(window.open('app://mai/index.html')),
  'a webview': () => String(Reflect.get(document.createElement('webview'), 'getURL')),
} as const satisfies Readonly<Record<string, () => unknown>>;

type Answers = Readonly<Record<keyof typeof WISHES, string>>;

/** How a denial appears to the page. */
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

/** Switches for a fake camera. */
export const PRETENDED_CAMERA = ['--use-fake-device-for-media-stream'];

/** Requests every permission in turn. */
export async function requestEverything(page: Page): Promise<Answers> {
  const answers: [string, string][] = [];
  for (const [name, wish] of Object.entries(WISHES)) answers.push([name, await answerTo(page, wish)]);
  return Object.fromEntries(answers) as Answers;
}

const answerTo = (page: Page, wish: () => unknown): Promise<string> =>
  page.evaluate(`(async () => {
    try { return String(await (${wish})()); }
    catch (error) { return error instanceof DOMException ? error.name : error.constructor.name; }
  })()`);
