import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A private key with its self-signed certificate, both PEM. */
export type KeyPair = { readonly key: string; readonly certificate: string; readonly publicKey: string };

function readPair(file: string): KeyPair {
  const text = readFileSync(new URL(`./keys/${file}`, import.meta.url), 'utf8');
  const block = (label: string) =>
    text.match(new RegExp(`-----BEGIN ${label}-----[^-]+-----END ${label}-----\n`))?.[0] ?? '';
  const certificate = block('CERTIFICATE');
  const publicKey = createPublicKey(certificate).export({ type: 'spki', format: 'pem' }).toString();
  return { key: block('PRIVATE KEY'), certificate, publicKey };
}

/** The authority's certificate, which is the last. */
function lastCertificate(file: string): string {
  const text = readFileSync(new URL(`./keys/${file}`, import.meta.url), 'utf8');
  return text.slice(text.lastIndexOf('-----BEGIN CERTIFICATE-----'));
}

/** The identity provider's signing key, also of its https server. */
export const providerKeys: KeyPair = readPair('provider.pem');

/** AWS's decryption key: assertions are encrypted to its certificate. */
export const awsKeys: KeyPair = readPair('aws.pem');

/** Server key for client certificates; its authority, "Example Energy CA", also signed Erik's certificate. */
export const mutualKeys = { ...readPair('mutual.pem'), authority: lastCertificate('mutual.pem') };

/** Erik Lund's key and certificate with the authority's certificate, as PKCS#12. */
export const ERIK = { path: fileURLToPath(new URL('./keys/erik.p12', import.meta.url)), password: 'public' } as const;

let foreign: string | undefined;

/** A key that no provider has, generated on first use. */
export function foreignKey(): string {
  foreign ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  }).privateKey;
  return foreign;
}

/** Body of a PEM certificate, as in an X509Certificate element. */
export const certificateBody = (certificate: string): string => certificate.replace(/-----[^-]+-----|\s/g, '');
