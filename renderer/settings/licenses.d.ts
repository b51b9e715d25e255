declare module 'virtual:licences' {
  /** Each license once. */
  export const licences: readonly {
    /** SPDX expression. */
    readonly licence: string;
    /** License text; empty where the packages only name it. */
    readonly text: string;
    /** Packages with their versions. */
    readonly packages: readonly string[];
  }[];
}
