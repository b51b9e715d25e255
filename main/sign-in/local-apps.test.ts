import type { OnBeforeRequestListenerDetails, Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { allowLocalApps, isAppRequest, type MayContact } from './local-apps.ts';

const OWN = 'https://sso.acme.example';
const pageAt = (origin: string) => ({ mainFrame: { origin } }) as WebContents;
const page = pageAt(OWN);
const mayContact: MayContact = (contents, host) => contents === page && host === 'sso.acme.example';
const everyPage: MayContact = () => true;

type Asked = {
  readonly contents?: WebContents | null;
  readonly permission?: string;
  readonly address?: string;
  readonly isMainFrame?: boolean | undefined;
  readonly may?: MayContact;
};

const USUAL = {
  contents: page,
  permission: 'loopback-network',
  address: `${OWN}/`,
  isMainFrame: true,
  may: mayContact,
};

/** What a session's two handlers answer. */
function answers(asked: Asked) {
  const { contents, permission, address, isMainFrame, may } = { ...USUAL, ...asked };
  let request: (...asked: unknown[]) => void = () => {};
  let check: (...asked: unknown[]) => unknown = () => undefined;
  const partition = {
    setPermissionRequestHandler: (handler: typeof request) => (request = handler),
    setPermissionCheckHandler: (handler: typeof check) => (check = handler),
  };
  allowLocalApps(partition as unknown as Session, may);
  const requested: unknown[] = [];
  request(contents, permission, (answer: unknown) => requested.push(answer), { requestingUrl: address, isMainFrame });
  return { requested, checked: check(contents, permission, new URL(address).origin, { isMainFrame }) };
}

describe('the permission for apps on this computer', () => {
  test.each(['loopback-network', 'local-network-access'])('is granted to a permitted page, as %s', permission => {
    claim('local-apps');
    expect(answers({ permission })).toEqual({ requested: [true], checked: true });
  });

  test.each<[string, Asked]>([
    ['for other local networks', { permission: 'local-network' }],
    ['for anything else', { permission: 'media' }],
    ['for a name of every object', { permission: 'constructor' }],
    ['to a frame', { isMainFrame: false }],
    ['to what may be a frame', { isMainFrame: undefined }],
    ['to a frame of another site', { address: 'https://ads.example/', isMainFrame: false }],
    ['to a page that the window no longer shows', { address: 'https://login.acme.example/', may: everyPage }],
    ['over plain http', { contents: pageAt('http://a.example'), address: 'http://a.example/', may: everyPage }],
    ['to a page of another host', { contents: pageAt('https://a.example'), address: 'https://a.example/' }],
    ['to a page without an origin', { contents: pageAt('null'), address: 'about:blank' }],
    ['to a window of another sign-in, or a hidden one', { contents: pageAt(OWN) }],
    ['to a worker', { contents: null }],
  ])('is denied %s, requested or checked', (_, asked) => {
    claim('sign-in-no-permission', 'local-apps');
    expect(answers(asked)).toEqual({ requested: [false], checked: false });
  });
});

describe('a request to an app on this computer', () => {
  const request = (changes: object = {}) =>
    ({
      url: 'http://127.0.0.1:8769/probe',
      resourceType: 'xhr',
      webContents: page,
      frame: { parent: null, origin: OWN },
      ...changes,
    }) as OnBeforeRequestListenerDetails;

  test.each(['http://localhost:1/', 'https://[::1]/', 'http://127.9.9.9/'])('passes from a permitted page: %s', url => {
    claim('local-apps');
    expect(isAppRequest(request({ url }), mayContact)).toBe(true);
  });

  test.each([
    ['to a private network', { url: 'http://10.0.0.1/' }],
    ['to a public server', { url: 'https://sso.acme.example/' }],
    ['that navigates', { resourceType: 'mainFrame' }],
    ['that embeds', { resourceType: 'subFrame' }],
    ['for a script', { resourceType: 'script' }],
    ['for a socket', { resourceType: 'webSocket' }],
    ['without contents', { webContents: undefined }],
    ['without a frame', { frame: null }],
    ['of a frame', { frame: { parent: {}, origin: OWN } }],
    ['of a page that the window no longer shows', { frame: { parent: null, origin: 'https://login.acme.example' } }],
    ['of another window', { webContents: pageAt(OWN) }],
    ['of a page without an origin', { frame: { parent: null, origin: 'null' } }],
  ])('is no exception %s', (_, changes) => {
    claim('local-apps', 'private-network');
    expect(isAppRequest(request(changes), mayContact)).toBe(false);
  });
});
