/** Target of the identity provider's POST: AWS's own address, which Mai captures before anything is sent. */
export const ACS_URL = 'https://signin.aws.amazon.com/saml';
export const AUDIENCE = 'urn:amazon:webservices';

const ATTRIBUTES = 'https://aws.amazon.com/SAML/Attributes';
export const ROLE_ATTRIBUTE = `${ATTRIBUTES}/Role`;
export const SESSION_NAME_ATTRIBUTE = `${ATTRIBUTES}/RoleSessionName`;
export const SESSION_DURATION_ATTRIBUTE = `${ATTRIBUTES}/SessionDuration`;

export const ASSERTION_NAMESPACE = 'urn:oasis:names:tc:SAML:2.0:assertion';
export const PROTOCOL_NAMESPACE = 'urn:oasis:names:tc:SAML:2.0:protocol';
export const SIGNATURE_NAMESPACE = 'http://www.w3.org/2000/09/xmldsig#';
export const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';
export const DENIED = 'urn:oasis:names:tc:SAML:2.0:status:RequestDenied';

export const RSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
export const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
export const EXCLUSIVE_C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#';
