/** Who a person is to a proxy. A secret: it exists in `main/` only, but for the one command that brings it there. */
export type ProxyLogin = { readonly user: string; readonly password: string };

/** A proxy lets nobody through without a password. `isRefused`: it did not take the one that it was given. */
export type ProxyQuestion = { readonly proxy: string; readonly isRefused: boolean };
