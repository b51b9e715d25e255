/** Loopback addresses with AWS's own path, or bare (mairu #17, aws-sso-cli). A registration has no port. */
const REGISTRABLE = ['http://127.0.0.1/oauth/callback', 'http://127.0.0.1'];

export const isRegistrable = (uri: string): boolean => REGISTRABLE.includes(uri);

/** Whether a redirect goes to a registered address, on any port. */
export function isRegistered(uri: string, registered: readonly string[]): boolean {
  const [, port = '', path = ''] = /^http:\/\/127\.0\.0\.1:(\d{1,5})(\/oauth\/callback)?$/.exec(uri) ?? [];
  return port !== '' && registered.includes(`http://127.0.0.1${path}`);
}
