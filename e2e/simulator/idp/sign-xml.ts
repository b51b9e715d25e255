import { SignedXml } from 'xml-crypto';
import { ENVELOPED, EXCLUSIVE_C14N, RSA_SHA256, SHA256 } from '../saml-names.ts';
import { certificateBody } from '../test-keys.ts';

export type Signer = { readonly key: string; readonly certificate: string };

/** Puts an enveloped signature over the named element, after its Issuer, as SAML's schema wants it. */
export function signXml(xml: string, element: 'Assertion' | 'Response', signer: Signer): string {
  const signed = new SignedXml(null, { signatureAlgorithm: RSA_SHA256 });
  const path = `//*[local-name(.)='${element}']`;
  signed.addReference(path, [ENVELOPED, EXCLUSIVE_C14N], SHA256);
  signed.signingKey = signer.key;
  signed.keyInfoProvider = {
    getKeyInfo: () => `<X509Data><X509Certificate>${certificateBody(signer.certificate)}</X509Certificate></X509Data>`,
    getKey: () => signer.key,
  };
  signed.computeSignature(xml, { location: { reference: `${path}/*[local-name(.)='Issuer']`, action: 'after' } });
  return signed.getSignedXml();
}
