declare module 'virtual:licences' {
  /** Each licence once. */
  export const licences: readonly {
    /** SPDX expression. */
    readonly licence: string;
    /** Empty where the packages only name their licence. */
    readonly text: string;
    /** Each with its version. */
    readonly packages: readonly string[];
  }[];
}
