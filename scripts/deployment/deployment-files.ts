import { jamfManifest, mobileconfig } from './apple-profile.ts';
import { adml, admx } from './group-policy.ts';

/** The files of `assets/deployment` by path, all written from the schema of company setups. */
export const deploymentFiles = (): Readonly<Record<string, string>> => ({
  'Mai.admx': admx(),
  'en-US/Mai.adml': adml(),
  'mai.mobileconfig': mobileconfig(),
  'jamf-manifest.json': jamfManifest(),
});
