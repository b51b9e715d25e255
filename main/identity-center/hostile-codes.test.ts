import { describe, expect, it } from 'vitest';
import { fail } from '../../app/domain/result.ts';
import type { DeviceCode } from '../../app/identity-center/device-code.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import { HOST, PORTAL, portalDesk } from '../testing/portal-desk.ts';

const started = {
  deviceCode: 'device-code',
  userCode: 'ABCD-EFGH',
  verificationUri: 'https://acme.awsapps.com/start/#/device',
  expiresIn: 600,
};
const incomplete = fail({ kind: 'portal-refused', host: HOST, reason: 'other', code: 'IncompleteAnswer' });

describe('a sign-in with a code at another computer', () => {
  it.each([
    ['an address of another host', { verificationUri: 'https://evil.example/device' }],
    ['a look-alike of this computer', { verificationUri: 'https://localhost.evil.example/device' }],
    ['another look-alike of this computer', { verificationUri: 'https://not-localhost/device' }],
    ['a look-alike address', { verificationUri: 'https://awsapps.com.evil.example/start' }],
    ['an address of a bucket', { verificationUri: 'https://evil.s3.amazonaws.com/' }],
    [
      'an address of a bucket that is named like AWS’s host',
      { verificationUri: 'https://device.sso.s3.amazonaws.com/' },
    ],
    ['an address without encryption', { verificationUri: 'http://acme.awsapps.com/start' }],
    ['a script', { verificationUri: 'javascript:alert(1)' }],
    ['a code that turns the text around', { userCode: 'ABCD\u202e' }],
    ['a code of two lines', { userCode: 'ABCD\nEFGH' }],
    ['a very long code', { userCode: 'A'.repeat(33) }],
    ['no code', { userCode: undefined }],
    ['an endless lifetime', { expiresIn: 1e9 }],
    ['a device code of two lines', { deviceCode: 'a\nb' }],
  ])('shows nothing of an answer with %s', async (_what, part) => {
    claim('portal-answers');
    const desk = portalDesk();
    desk.next('oidc/device_authorization', { body: { ...started, ...part } });
    const codes: DeviceCode[] = [];
    expect(await desk.port.signIn(PORTAL, { kind: 'code', onCode: code => codes.push(code) })).toEqual(incomplete);
    expect(codes).toEqual([]);
  });
});
