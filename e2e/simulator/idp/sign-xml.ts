import { SignedXml } from 'xml-crypto';
import { ENVELOPED, EXCLUSIVE_C14N, RSA_SHA256, SHA256 } from '../saml-names.ts';
import { certificateBody } from '../test-keys.ts';

export type Signer = { readonly key: string; readonly certificate: string };

/** Adds an enveloped signature of the named element after its Issuer, as SAML's schema requires. */
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
