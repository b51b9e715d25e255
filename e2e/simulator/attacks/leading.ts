import { html } from '../idp/page.ts';
import { attack, raid, redirect } from './attack.ts';

const FORBIDDEN = html`['app://mai/index.html', 'file:///etc/passwd', 'data:text/html,hello', 'mailto:a@example.com', 'chrome://version/', 'http://example.com/']`;

/** Pages and servers that open non-web addresses or other things that they must not open. */
export const LEADING = {
  'open-windows': raid(
    'Opens windows',
    html`for (const target of ${FORBIDDEN}) await take(target, () => window.open(target));
    const blob = URL.createObjectURL(new Blob(['<h1>Sign in</h1>'], { type: 'text/html' }));
    await take('a page of its own making', () => window.open(blob));
    const opened = [];
    for (let count = 0; count < 20; count += 1) opened.push(window.open('about:blank', '', 'kiosk=yes,frame=no,alwaysOnTop=yes,opacity=0'));
    await take('more than four windows', () => opened.filter(one => one !== null).length > 4);
    for (const one of opened) one?.close();`,
  ),
  'start-programs': raid(
    'Starts programs',
    html`for (const scheme of ['mailto:a@example.com', 'tel:+4930', 'ms-settings:', 'mai://setup?url=https://example.com/a', 'ssh://example.com', 'vscode://file/etc/passwd']) {
      document.body.append(Object.assign(document.createElement('iframe'), { src: scheme }));
      const link = Object.assign(document.createElement('a'), { href: scheme });
      link.click();
      link.target = '_blank';
      link.click();
      location.href = scheme;
      await take(scheme, () => window.open(scheme));
    }`,
  ),
  'lead-away': raid(
    'Leads away',
    html`const blob = URL.createObjectURL(new Blob(['<h1>Sign in</h1>'], { type: 'text/html' }));
    for (const target of ['app://mai/index.html', 'file:///etc/passwd', 'data:text/html,hello', 'chrome://version/', 'view-source:' + location.href, blob]) {
      await take(target, () => { location.href = target; });
      await take(target, () => { location.replace(target); });
      document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<script>top.location.href = "' + target + '"<' + '/script>' }));
    }
    await new Promise(requestAnimationFrame);`,
  ),
  'save-programs': raid(
    'Saves programs',
    html`for (const href of ['/attack/download', 'data:application/octet-stream,MZ', URL.createObjectURL(new Blob(['MZ']))])
      Object.assign(document.createElement('a'), { href, download: 'update.exe' }).click();
    document.body.append(Object.assign(document.createElement('iframe'), { src: '/attack/download' }));
    location.href = '/attack/download';
    await new Promise(requestAnimationFrame);`,
  ),
  'insecure-redirect': redirect('http://portal.example.test/home'),
  'insecure-link': attack('Moves on', html`location.href = 'http://portal.example.test/home';`),
  /** Google's page for browsers that it does not trust. */
  'google-rejects': attack('Moves on', html`location.href = 'https://accounts.google.com/v3/signin/rejected?rrk=46';`),
  /** Entra's page for devices that the company does not manage. */
  'rejects-device': attack(
    'You can’t get there from here',
    html`document.body.append('AADSTS53000: Device is not in required device state.');`,
  ),
  'file-redirect': redirect('file:///etc/passwd'),
  'elsewhere-redirect': redirect('https://portal.example.test/home'),
  'app-redirect': redirect('app://mai/index.html'),
  'data-redirect': redirect('data:text/html,<h1>Sign in</h1>'),
  'mail-redirect': redirect('mailto:somebody@example.com'),
  download: { kind: 'download' },
  'password-dialog': { kind: 'password-dialog' },
} as const;
