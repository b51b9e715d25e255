import { SignedXml } from 'xml-crypto';
import { ENVELOPED, EXCLUSIVE_C14N, RSA_SHA256, SIGNATURE_NAMESPACE } from '../saml-names.ts';

export type SignatureState = 'absent' | 'good' | 'bad';

/**
 * Whether the element carries a signature of its own that covers exactly itself, made with the certificate's key.
 * The certificate inside the signature is not looked at. `xml` is the text that the element was parsed from.
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
    // xml-crypto throws for signatures that are not well formed or point to two elements.
    return 'bad';
  }
}

/** Signature wrapping: a good signature over something else must not count for this element. */
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
