declare module 'virtual:licenses' {
  /** Each license once. */
  export const licenses: readonly {
    /** SPDX expression. */
    readonly license: string;
    /** License text; empty where the packages only name it. */
    readonly text: string;
    /** Packages with their versions. */
    readonly packages: readonly string[];
  }[];
}
