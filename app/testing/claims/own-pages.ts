import type { ClaimSection } from './claim-section.ts';

export const ownPages = {
  title: 'Windows and Mai’s own pages',
  claims: {
    'sandbox-every-page':
      'Every page runs in Chromium’s sandbox: the kernel reports filtered system calls, no way to gain privileges, and no network of its own.',
    'no-sandbox-no-sign-in':
      'If a user other than root starts Mai without the sandbox, Mai opens no sign-in page and says which switch or variable caused it.',
    'linux-package-no-switch':
      'No Linux package starts Mai with a switch; there is no AppImage, because its launcher passes `--no-sandbox`.',
    'one-window-factory':
      'One factory makes every window: sandboxed, with an isolated preload script, without Node and webviews, and with web security on.',
    'own-pages-served':
      'Mai’s own pages are served from `app://mai` only, with a strict Content-Security-Policy; a path outside their folder gets 404.',
    'own-session-closed': 'The session of Mai’s own pages can load only these pages, not even files.',
    'own-page-preload-api':
      'Even if Mai’s own page turns hostile, it has two functions, and neither Node nor Electron.',
    'own-page-no-script-text':
      'Mai’s own page can’t run text as a script (Trusted Types) and can’t send a request to any server.',
    'picture-inert':
      'The picture of the last opening, shown until Mai’s page runs, is made of an allow-list of elements and attributes, is no larger than 64 kB, and can’t run, load, submit or be clicked.',
    'picture-dropped':
      'The picture of the last opening goes with a sign-out, with a company and with all data, and is not shown once anything in it has changed; if that is only until when roles are active, or who is signed in, this is left out.',
    'own-page-no-navigation': 'Mai’s own page can’t navigate, open a program or window, or download a file.',
    'own-page-no-permission': 'Mai’s own page gets no permission, device, screen, clipboard or window.',
  },
} as const satisfies ClaimSection;
