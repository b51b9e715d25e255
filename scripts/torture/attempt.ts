// One edit in a separate process, which may run as another user or with a faulty libc. Prints the result as JSON.

import { instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { createAwsFiles } from '../../main/aws-files/aws-files.ts';
import { createOwnershipStore } from '../../main/aws-files/ownership-store.ts';
import { credentialsOf } from './writer-order.ts';

const [home = '', profile = '', number = '1'] = process.argv.slice(2);
const files = createAwsFiles({
  environment: {},
  home,
  platform: process.platform,
  ownership: createOwnershipStore(`${home}/mai`),
  now: () => instant(Date.now()),
});
const result = await files.writeProfiles({
  profile: profile as ProfileName,
  credentials: credentialsOf(Number(number)),
});
process.stdout.write(JSON.stringify(result));
