import { html } from '../idp/page.ts';
import { raid } from './attack.ts';

/** Pages that try to access Mai, the computer or another company. */
export const REACHING = {
  /** Every known global of a preload script, Node or Electron, in every kind of realm. */
  'reach-bridge': raid(
    'Reaches for the bridge',
    html`const names = ['mai', 'require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname'];
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = document.body.appendChild(Object.assign(document.createElement('iframe'), { srcdoc: '<p>' }));
    await new Promise(resolve => { inner.onload = resolve; });
    const child = window.open('about:blank');
    for (const name of names) {
      await take(name, () => name in window);
      await take(name + ' of a frame', () => name in frame.contentWindow || name in inner.contentWindow);
      await take(name + ' of a pop-up', () => name in child);
    }
    child?.close();
    await take('an opener', () => window.opener);
    await take('a worker with a name', () => new Promise(resolve => {
      const code = 'postMessage(' + JSON.stringify(names) + '.some(name => name in self))';
      new Worker(URL.createObjectURL(new Blob([code]))).onmessage = ({ data }) => resolve(data);
    }));
    await take('an object of Electron in a built-in function', async () => {
      const original = Function.prototype.call;
      let caught = false;
      Function.prototype.call = function (...given) {
        caught ||= given.some(each => each !== null && typeof each === 'object' && 'ipcRenderer' in each);
        return Reflect.apply(this, given[0], given.slice(1));
      };
      window.dispatchEvent(new Event('focus'));
      await new Promise(requestAnimationFrame);
      Function.prototype.call = original;
      return caught;
    });`,
  ),
  'frame-our-pages': raid(
    'Frames pages of the computer',
    html`for (const address of ['app://mai/index.html', 'file:///etc/passwd', 'chrome://version/', 'devtools://devtools/bundled/inspector.html']) {
      for (const [kind, at] of [['iframe', 'src'], ['embed', 'src'], ['object', 'data']]) {
        const frame = Object.assign(document.createElement(kind), { [at]: address });
        await take(kind + ' of ' + address, () => new Promise(resolve => {
          setTimeout(resolve, 60);
          frame.onload = () => resolve(/root:|Welcome/.test(frame.contentDocument?.body?.innerText ?? ''));
          document.body.append(frame);
        }));
      }
      await take('text of ' + address, () => fetch(address, { mode: 'no-cors' }));
      await take('script of ' + address, () => import(address));
    }`,
  ),
  /** Servers reachable only from this computer or its network: `?at=ADDRESS`, repeatable. */
  'reach-private-hosts': raid(
    'Reaches for private hosts',
    html`for (const at of new URLSearchParams(location.search).getAll('at')) {
      await take('an answer of ' + at, () => fetch(at + '/fetch', { mode: 'no-cors' }));
      await take('a post to ' + at, () => fetch(at + '/post', { method: 'POST', mode: 'no-cors', body: 'x', keepalive: true }));
      navigator.sendBeacon(at + '/beacon', 'x');
      for (const [kind, key] of [['img', 'src'], ['script', 'src'], ['video', 'src'], ['iframe', 'src'], ['embed', 'src'], ['object', 'data']])
        document.body.append(Object.assign(document.createElement(kind), { [key]: at + '/' + kind }));
      for (const rel of ['stylesheet', 'preload', 'prefetch', 'preconnect', 'modulepreload', 'icon'])
        document.head.append(Object.assign(document.createElement('link'), { rel, href: at + '/' + rel, as: 'image' }));
      document.body.style.background = 'url("' + at + '/background")';
      document.body.append(Object.assign(document.createElement('iframe'), { name: 'inner', srcdoc: '<p>' }));
      const form = Object.assign(document.createElement('form'), { method: 'post', action: at + '/form', target: 'inner' });
      document.body.append(form);
      form.submit();
      const open = socket => new Promise((resolve, refuse) => { socket.onopen = resolve; socket.onerror = refuse; });
      await take('a socket of ' + at, () => open(new WebSocket(at.replace('http', 'ws') + '/socket')));
      await take('events of ' + at, () => open(new EventSource(at + '/events')));
      const code = 'fetch("' + at + '/worker", { mode: "no-cors" }).then(() => postMessage(1))';
      await take('an answer in a worker', () => new Promise(resolve => {
        new Worker(URL.createObjectURL(new Blob([code]))).onmessage = resolve;
      }));
      await take('a redirect to ' + at, () => fetch('/attack/redirect-to?to=' + encodeURIComponent(at + '/redirect'), { mode: 'no-cors' }));
      window.open(at + '/pop-up');
    }
    await new Promise(resolve => setTimeout(resolve, 300));`,
  ),
  /** A service worker could answer later requests without the server, and so without the headers that Mai adds. */
  'stay-behind': raid(
    'Leaves a worker behind',
    html`await take('a worker that answers for its server', () => navigator.serviceWorker.register('/attack/service-worker'));
    await take('one of another address', () => navigator.serviceWorker.register('/attack/service-worker?again', { scope: '/attack/again' }));`,
  ),
  'service-worker': {
    kind: 'script',
    text: `onfetch = event => event.respondWith(new Response('<script>print()</script>', { headers: { 'content-type': 'text/html' } }))`,
  },
  /** Opened with `?other=ADDRESS` of another company. */
  'other-cookies': raid(
    'Reaches for another company’s cookies',
    html`await take('a cookie of this computer', () => document.cookie);
    await take('a cookie that the server was sent', async () => (await fetch('/attack/other-cookies/sent')).text());
    const other = new URLSearchParams(location.search).get('other');
    await take('the other company’s answer', async () => (await (await fetch(other, { credentials: 'include' })).text()).length);
    await fetch(other, { credentials: 'include', mode: 'no-cors' });
    await take('the caches of others', async () => (await caches.keys()).length + (await indexedDB.databases()).length + localStorage.length);`,
  ),
  permissions: raid(
    'Wishes everything',
    html`const media = navigator.mediaDevices;
    await take('camera', () => media.getUserMedia({ video: true }));
    await take('microphone', () => media.getUserMedia({ audio: true }));
    await take('screen', () => media.getDisplayMedia({ video: true }));
    await take('notifications', async () => (await Notification.requestPermission()) === 'granted');
    await take('place', () => new Promise((resolve, refuse) => navigator.geolocation.getCurrentPosition(resolve, refuse)));
    await take('clipboard', () => navigator.clipboard.readText());
    await take('clipboard by paste', () => {
      document.body.appendChild(document.createElement('textarea')).focus();
      return document.execCommand('paste');
    });
    await take('usb', async () => (await navigator.usb.getDevices()).length || navigator.usb.requestDevice({ filters: [] }));
    await take('hid', async () => (await navigator.hid.requestDevice({ filters: [] })).length);
    await take('serial', () => navigator.serial.requestPort());
    await take('midi', () => navigator.requestMIDIAccess({ sysex: true }));
    await take('idle time', async () => (await IdleDetector.requestPermission()) === 'granted');
    await take('fonts', async () => (await queryLocalFonts()).length);
    await take('files', () => showOpenFilePicker());
    await take('the whole screen', async () => {
      void document.documentElement.requestFullscreen();
      await new Promise(requestAnimationFrame);
      return document.fullscreenElement;
    });
    await take('the pointer', async () => {
      void document.body.requestPointerLock();
      await new Promise(requestAnimationFrame);
      return document.pointerLockElement;
    });`,
  ),
} as const;
