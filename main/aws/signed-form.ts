import type { SigningCredentials } from '../../app/domain/credentials.ts';

export type FormToSign = {
  readonly url: URL;
  /** Content type application/x-www-form-urlencoded. */
  readonly body: string;
  readonly credentials: SigningCredentials;
  readonly service: string;
  readonly region: string;
  readonly date: Date;
};

/**
 * The headers that sign a form posted to AWS (Signature Version 4), by the signer of the AWS SDK. Loaded on first use,
 * never at startup.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export async function signedForm({
  url,
  body,
  credentials,
  service,
  region,
  date,
}: FormToSign): Promise<Record<string, string>> {
  const [{ SignatureV4 }, { Sha256 }] = await Promise.all([
    import('@smithy/signature-v4'),
    import('@smithy/core/checksum'),
  ]);
  const signer = new SignatureV4({ credentials, region, service, sha256: Sha256, applyChecksum: false });
  const { protocol, hostname, pathname: path, host } = url;
  const request = { method: 'POST', protocol, hostname, path, headers: { host }, body };
  // Chromium sets `host` and rejects a request that sets it: https://github.com/electron/electron/issues/21148
  const { host: _, ...headers } = (await signer.sign(request, { signingDate: date })).headers;
  return headers;
}
