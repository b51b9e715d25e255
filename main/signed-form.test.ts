import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { describe, expect, it } from 'vitest';
import { signedForm } from './signed-form.ts';

/** The hash that the SDK's signer asks for. */
class Sha256 {
  readonly #hash;
  constructor(secret?: string | Uint8Array | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', Buffer.from(secret as Uint8Array));
  }
  update(data: Uint8Array) {
    this.#hash.update(data);
  }
  digest() {
    return Promise.resolve(new Uint8Array(this.#hash.digest()));
  }
}

const keys = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 's/+=ecret', sessionToken: 't+/&=oken' };
const at = new Date('2026-05-04T03:02:01.999Z');
const body = 'Action=ListAccountAliases&Version=2010-05-08';

describe('a signed form', () => {
  it.each([
    ['https://iam.amazonaws.com/', 'us-east-1'],
    ['http://127.0.0.1:4711/iam', 'cn-north-1'],
  ])('to %s is signed as AWS’s own signer signs it', async (address, region) => {
    const url = new URL(address);
    const signer = new SignatureV4({ credentials: keys, region, service: 'iam', sha256: Sha256, applyChecksum: false });
    const signed = await signer.sign(
      {
        method: 'POST',
        protocol: url.protocol,
        hostname: url.hostname,
        path: url.pathname,
        query: {},
        headers: { host: url.host },
        body,
      },
      { signingDate: at },
    );
    const own = signedForm({ url, body, keys, service: 'iam', region, at });
    expect(own.Authorization).toBe(signed.headers.authorization);
    expect(own['x-amz-date']).toBe('20260504T030201Z');
  });
});
