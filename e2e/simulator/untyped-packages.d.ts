// The SAML packages ship no types. Declares only what the simulator calls.
declare module 'samlp' {
  export type SamlResponseOptions = {
    readonly issuer: string;
    readonly audience: string;
    readonly destination: string;
    readonly recipient: string;
    readonly lifetimeInSeconds: number;
    readonly signAssertion: boolean;
    readonly signResponse: boolean;
    readonly authnContextClassRef: string;
    readonly profileMapper: (user: unknown) => {
      getClaims(): Readonly<Record<string, string | readonly string[]>>;
      getNameIdentifier(): { readonly nameIdentifier: string; readonly nameIdentifierFormat: string };
    };
  };
  export function getSamlResponse(
    options: SamlResponseOptions,
    user: unknown,
    callback: (error: Error | null, xml: string) => void,
  ): void;
}

declare module 'xml-crypto' {
  export class SignedXml {
    constructor(idMode: null, options: { readonly signatureAlgorithm?: string });
    signingKey: string;
    keyInfoProvider: { getKeyInfo(): string; getKey(): string };
    readonly signatureAlgorithm: string;
    readonly references: readonly { readonly uri: string; readonly transforms: readonly string[] }[];
    addReference(xpath: string, transforms: readonly string[], digestAlgorithm: string): void;
    computeSignature(
      xml: string,
      options: { readonly location: { readonly reference: string; readonly action: 'after' } },
    ): void;
    getSignedXml(): string;
    loadSignature(signature: Element): void;
    /** Also throws for malformed signatures. */
    checkSignature(xml: string): boolean;
  }
}

declare module 'xml-encryption' {
  export type EncryptOptions = {
    readonly rsa_pub: string;
    readonly pem: string;
    readonly encryptionAlgorithm: string;
    readonly keyEncryptionAlgorithm: string;
  };
  export function encrypt(
    content: string,
    options: EncryptOptions,
    done: (error: Error | null, xml: string) => void,
  ): void;
  export function decrypt(
    xml: string,
    options: { readonly key: string },
    done: (error: Error | null, content: string) => void,
  ): void;
}
