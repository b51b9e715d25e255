// A process that edits without pause, to be killed. Prints the edit that it starts (`>12`), that was acknowledged
// (`=12`) and that failed to recognize its own credentials (`?12`). Every tenth edit removes the profile.
import { instant } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { createAwsFiles } from '../../main/aws-files/aws-files.ts';
import { createOwnershipStore } from '../../main/aws-files/ownership-store.ts';
import { credentialsOf, removesProfile, type WriterOrder } from './writer-order.ts';

process.stdin.setEncoding('utf8');
process.stdout.write('ready\n');
process.stdin.once('data', async line => {
  const { home, profile, from } = JSON.parse(String(line)) as WriterOrder;
  const name = profile as ProfileName;
  const files = createAwsFiles({
    environment: {},
    home,
    platform: process.platform,
    ownership: createOwnershipStore(`${home}/${profile}`),
    now: () => instant(Date.now()),
  });
  for (let number = from; ; number += 1) {
    process.stdout.write(`>${number}\n`);
    const removing = removesProfile(number);
    const request = { profile: name, credentials: credentialsOf(number) };
    let done = removing ? await files.removeProfiles(name) : await files.writeProfiles(request);
    if (!done.ok && done.failure.kind === 'section-foreign') {
      // `aws configure set` can restore credentials that Mai wrote long ago. A person would be asked, and confirm.
      process.stdout.write(`?${number}\n`);
      done = await files.writeProfiles({ ...request, allowForeign: true });
    }
    process.stdout.write(done.ok ? `=${number}\n` : `!${JSON.stringify(done.failure)}\n`);
  }
});
