import { html } from '../idp/page.ts';
import { raid } from './attack.ts';

/** Hidden pages that try to become visible. */
export const HIDING = {
  'hidden-dialogs': raid(
    'Opens dialogs of its own',
    html`for (let count = 0; count < 20; count += 1) { alert('Call us'); await take('a yes', () => confirm('Call us?')); await take('a word', () => prompt('Password?')); }
    addEventListener('beforeunload', event => { event.preventDefault(); event.returnValue = 'Stay'; });`,
  ),
  'hidden-system-dialogs': raid(
    'Opens dialogs of the system',
    html`const begun = name => new Promise(resolve => addEventListener(name, () => resolve(true), { once: true }));
    const inside = document.body.appendChild(document.createElement('iframe'));
    const framed = document.body.appendChild(Object.assign(document.createElement('iframe'), { srcdoc: '<p>' }));
    await new Promise(resolve => { framed.onload = resolve; });
    for (const [name, where] of [['', window], [' by a frame', inside.contentWindow], [' by another frame', framed.contentWindow]])
      await take('the printer' + name, () => { const printing = begun('beforeprint'); where.print(); return Promise.race([printing, new Promise(resolve => setTimeout(resolve, 50))]); });
    await take('the printer by a command', () => document.execCommand('print'));
    const allows = name => document.featurePolicy.allowsFeature(name);
    await take('the way to a passkey', () => allows('publickey-credentials-get') || allows('publickey-credentials-create'));
    await take('a passkey', () => navigator.credentials.get({ publicKey: { challenge: new Uint8Array(32), rpId: location.hostname } }));
    await take('a file', () => showOpenFilePicker());
    await take('a file by a field', () => new Promise(resolve => {
      const field = Object.assign(document.createElement('input'), { type: 'file', hidden: true });
      field.oncancel = field.onchange = () => resolve(true);
      field.click();
    }));
    await take('a payment', () => new PaymentRequest([{ supportedMethods: 'https://example.com/pay' }], { total: { label: 'All', amount: { currency: 'EUR', value: '1' } } }).show());`,
  ),
  'hidden-attention': raid(
    'Wants to be seen and heard',
    html`for (let count = 0; count < 20; count += 1) { window.focus(); moveTo(0, 0); resizeTo(2000, 2000); document.title = 'Look ' + count; }
    await take('the whole screen', async () => { await document.documentElement.requestFullscreen(); return document.fullscreenElement; });
    await take('a window', () => window.open('about:blank') ?? window.open(location.href, '', 'alwaysOnTop=yes'));
    await take('a picture over all others', () => documentPictureInPicture.requestWindow());
    await take('a notification', async () => (await Notification.requestPermission()) === 'granted' && new Notification('Call us'));
    await take('a voice', () => speechSynthesis.speak(new SpeechSynthesisUtterance('Call us')) ?? true);
    await take('a sound', async () => {
      const silence = new Uint8Array(44 + 80_000);
      silence.set(new TextEncoder().encode('RIFF____WAVEfmt ____________________data'));
      const words = new DataView(silence.buffer);
      for (const [at, value] of [[4, 80_036], [16, 16], [24, 8_000], [28, 16_000], [40, 80_000]]) words.setUint32(at, value, true);
      for (const [at, value] of [[20, 1], [22, 1], [32, 2], [34, 16]]) words.setUint16(at, value, true);
      navigator.mediaSession.metadata = new MediaMetadata({ title: 'Call us' });
      await new Audio(URL.createObjectURL(new Blob([silence], { type: 'audio/wav' }))).play();
      return true;
    });
    await take('a wakeful screen', () => navigator.wakeLock.request('screen'));`,
  ),
} as const;
