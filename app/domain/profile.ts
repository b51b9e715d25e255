/** The name of a section in the AWS files: `[name]` in credentials, `[profile name]` in config (`[default]` in both). */
export type ProfileName = string & { readonly brand: 'ProfileName' };

export const DEFAULT_PROFILE = 'default' as ProfileName;
