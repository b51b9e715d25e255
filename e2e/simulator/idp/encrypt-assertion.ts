import { promisify } from 'node:util';
import { type EncryptOptions, encrypt } from 'xml-encryption';
import { awsKeys } from '../test-keys.ts';

const encryptXml: (content: string, options: EncryptOptions) => Promise<string> = promisify(encrypt);

/** Replaces a response's assertion with an EncryptedAssertion that only AWS's key decrypts. */
export async function encryptAssertion(response: string): Promise<string> {
  const [before = '', rest = ''] = response.split(/(?=<saml:Assertion[ >])/);
  const end = rest.indexOf('</saml:Assertion>') + '</saml:Assertion>'.length;
  const data = await encryptXml(rest.slice(0, end), {
    rsa_pub: awsKeys.publicKey,
    pem: awsKeys.certificate,
    encryptionAlgorithm: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
    keyEncryptionAlgorithm: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
  });
  const namespace = 'xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"';
  return `${before}<saml:EncryptedAssertion ${namespace}>${data}</saml:EncryptedAssertion>${rest.slice(end)}`;
}
