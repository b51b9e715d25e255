import { SignedXml } from 'xml-crypto';
import { ENVELOPED, EXCLUSIVE_C14N, RSA_SHA256, SIGNATURE_NAMESPACE } from '../saml-names.ts';

export type SignatureState = 'absent' | 'good' | 'bad';

/**
 * Whether the element has a signature that covers exactly itself, made with the certificate's key.
 * Ignores the certificate inside the signature. `xml` is the text that the element was parsed from.
 */
export function signatureOf(element: Element, xml: string, certificate: string): SignatureState {
  const signatures = Array.from(element.getElementsByTagNameNS(SIGNATURE_NAMESPACE, 'Signature')).filter(
    each => each.parentNode === element,
  );
  const [signature] = signatures;
  if (signature === undefined) return 'absent';
  if (signatures.length > 1) return 'bad';
  const check = new SignedXml(null, {});
  check.keyInfoProvider = { getKeyInfo: () => '', getKey: () => certificate };
  try {
    check.loadSignature(signature);
    return check.checkSignature(xml) && coversOnly(check, element.getAttribute('ID') ?? '') ? 'good' : 'bad';
  } catch {
    // xml-crypto throws for malformed signatures and for references to two elements.
    return 'bad';
  }
}

/** Signature wrapping: a valid signature of another element must not count. */
function coversOnly(check: SignedXml, id: string): boolean {
  const [reference] = check.references;
  return (
    check.signatureAlgorithm === RSA_SHA256 &&
    check.references.length === 1 &&
    id !== '' &&
    reference?.uri === `#${id}` &&
    reference.transforms.every(each => each === ENVELOPED || each === EXCLUSIVE_C14N)
  );
}
