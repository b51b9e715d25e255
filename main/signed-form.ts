import { createHash, createHmac } from 'node:crypto';
import type { Keys } from '../app/domain/credentials.ts';

export type FormToSign = {
  readonly url: URL;
  /** Of type application/x-www-form-urlencoded. */
  readonly body: string;
  readonly keys: Keys;
  readonly service: string;
  readonly region: string;
  readonly at: Date;
};

/**
 * The headers that sign the post of a form to AWS: Signature Version 4 for the one shape that Mai needs beside STS, whose
 * SDK signs by itself. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function signedForm({ url, body, keys, service, region, at }: FormToSign): Record<string, string> {
  const time = at.toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = [time.slice(0, 8), region, service, 'aws4_request'];
  const signed = { host: url.host, 'x-amz-date': time, 'x-amz-security-token': keys.sessionToken };
  const names = Object.keys(signed).join(';');
  const lines = Object.entries(signed).map(([name, value]) => `${name}:${value}\n`);
  const request = ['POST', url.pathname, '', lines.join(''), names, sha256(body)].join('\n');
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(request)].join('\n');
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${keys.secretAccessKey}`);
  const signature = hmac(key, text).toString('hex');
  const credential = `${keys.accessKeyId}/${scope.join('/')}`;
  return {
    'x-amz-date': time,
    'x-amz-security-token': keys.sessionToken,
    Authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`,
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
