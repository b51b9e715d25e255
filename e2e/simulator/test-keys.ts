import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A private key with its self-made certificate, both PEM. */
export type KeyPair = { readonly key: string; readonly certificate: string; readonly publicKey: string };

function readPair(file: string): KeyPair {
  const text = readFileSync(new URL(`./keys/${file}`, import.meta.url), 'utf8');
  const block = (label: string) =>
    text.match(new RegExp(`-----BEGIN ${label}-----[^-]+-----END ${label}-----\n`))?.[0] ?? '';
  const certificate = block('CERTIFICATE');
  const publicKey = createPublicKey(certificate).export({ type: 'spki', format: 'pem' }).toString();
  return { key: block('PRIVATE KEY'), certificate, publicKey };
}

/** What the identity provider signs with, and serves its https variant with. */
export const providerKeys: KeyPair = readPair('provider.pem');

/** What AWS would keep for a provider that encrypts: assertions are encrypted to its certificate. */
export const awsKeys: KeyPair = readPair('aws.pem');

let foreign: string | undefined;

/** A key that no provider has, made when first asked for. */
export function foreignKey(): string {
  foreign ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey;
  return foreign;
}

/** The body of a PEM certificate as it stands in an X509Certificate element. */
export const certificateBody = (certificate: string): string => certificate.replace(/-----[^-]+-----|\s/g, '');
