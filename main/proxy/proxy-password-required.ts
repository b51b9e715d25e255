/** A proxy wants a password that Mai does not have. */
export class ProxyPasswordRequired extends Error {
  readonly proxy: string;

  constructor(proxy: string) {
    super('The proxy wants a password.');
    this.proxy = proxy;
  }
}
