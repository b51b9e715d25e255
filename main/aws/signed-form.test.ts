import { describe, expect, it } from 'vitest';
import { signedForm } from './signed-form.ts';

const keys = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 's/+=ecret', sessionToken: 't+/&=oken' };
const at = new Date('2026-05-04T03:02:01.999Z');
const body = 'Action=ListAccountAliases&Version=2010-05-08';

describe('a signed form', () => {
  // The signatures come from an independent implementation of AWS's description.
  it.each([
    ['https://iam.amazonaws.com/', 'us-east-1', '71c5885993adc9962c98454b1defd4a06fb4db8a22cfe010eb43151fd567efc9'],
    ['http://127.0.0.1:4711/iam', 'cn-north-1', '03ad88ff38dc98e708683667826b92bfde43a6645b3637dc905f255b84bac875'],
  ])('to %s in %s has AWS’s signature headers', async (address, region, signature) => {
    expect(
      await signedForm({ url: new URL(address), body, credentials: keys, service: 'iam', region, date: at }),
    ).toEqual({
      'x-amz-date': '20260504T030201Z',
      'x-amz-security-token': 't+/&=oken',
      authorization: [
        `AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE/20260504/${region}/iam/aws4_request`,
        'SignedHeaders=host;x-amz-date;x-amz-security-token',
        `Signature=${signature}`,
      ].join(', '),
    });
  });
});
