/** The proxy requires a password that isn't known. */
export class ProxyPasswordRequired extends Error {
  readonly proxy: string;

  constructor(proxy: string) {
    super('The proxy requires a password.');
    this.proxy = proxy;
  }
}
