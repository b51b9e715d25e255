import { expect, it } from 'vitest';
import { fail } from '../domain/result.ts';
import { claim } from '../testing/claims/claim.ts';
import { readDisk, rotationWorld } from '../testing/rotation-world.ts';

it('a key of another service is not sent to AWS either when its rotation is asked for', async () => {
  claim('rotation-requests');
  const { world, disk } = rotationWorld();
  readDisk(world, disk);
  const credentials = world.desk.facts.files?.credentials;
  if (credentials?.kind !== 'present') throw new Error('The file is missing.');
  const text = `${credentials.text}endpoint_url = https://storage.example\n`;
  world.desk.facts = {
    files: { ...world.desk.facts.files, credentials: { ...credentials, text } },
  } as typeof world.desk.facts;
  await world.application.dispatch({ type: 'troubleshoot' });
  const findings = world.application.snapshot().troubleshoot?.findings ?? [];
  const id = findings.find(({ finding }) => finding.kind === 'long-lived-key')?.id ?? 'none';
  expect(id).not.toBe('none');
  expect(await world.application.dispatch({ type: 'askRotation', id })).toEqual(fail({ kind: 'not-found' }));
  expect(disk.iam.calls).toEqual([]);
});
