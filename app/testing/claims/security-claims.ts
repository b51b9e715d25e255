import { awsFiles } from './aws-files.ts';
import { awsRequests } from './aws-requests.ts';
import { commandLine } from './command-line.ts';
import { commands } from './commands.ts';
import { hostileProvider } from './hostile-provider.ts';
import { identityCenter } from './identity-center.ts';
import { keyRotation } from './key-rotation.ts';
import { localServer } from './local-server.ts';
import { ownBrowser } from './own-browser.ts';
import { ownPages } from './own-pages.ts';
import { passwords } from './passwords.ts';
import { releasePackage } from './release-package.ts';
import { samlResponse } from './saml-response.ts';
import { secrets } from './secrets.ts';
import { setups } from './setups.ts';
import { signInWindow } from './sign-in-window.ts';
import { updates } from './updates.ts';

/** All claims about security, in the order of `docs/security-claims.md`. */
export const SECURITY_CLAIMS = [
  ownPages,
  commands,
  setups,
  signInWindow,
  ownBrowser,
  hostileProvider,
  samlResponse,
  identityCenter,
  passwords,
  secrets,
  awsRequests,
  awsFiles,
  keyRotation,
  localServer,
  commandLine,
  updates,
  releasePackage,
] as const;

type IdIn<Section> = Section extends { readonly claims: infer Claims } ? keyof Claims & string : never;

/** Id of a security claim. */
export type ClaimId = IdIn<(typeof SECURITY_CLAIMS)[number]>;
