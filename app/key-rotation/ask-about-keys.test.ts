import { describe, expect, it } from 'vitest';
import { hours, later } from '../domain/instant.ts';
import { claim } from '../testing/claims/claim.ts';
import { FakeClock } from '../testing/fakes/fake-clock.ts';
import { FakeIam, ROBOT_KEY } from '../testing/fakes/fake-iam.ts';
import { sampleFacts } from '../testing/sample-facts.ts';
import { NOW } from '../testing/sample-role.ts';
import { en } from '../text/en/en.ts';
import { findProblems } from '../troubleshoot/find-problems.ts';
import { askAboutKeys } from './ask-about-keys.ts';
import { explainKey } from './explain-key.ts';
import { keysToAsk } from './keys-to-ask.ts';

const { accessKeyId, secretAccessKey } = ROBOT_KEY;
const section = (more = '') =>
  `[robot]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n${more}`;

/** What Troubleshoot says about the robot's key. */
async function told(change: (iam: FakeIam) => void, text = section()) {
  const clock = new FakeClock(later(NOW, -hours(24 * 412)));
  const iam = new FakeIam().at(clock);
  iam.add(ROBOT_KEY);
  await clock.advance(hours(24 * 412));
  change(iam);
  const facts = sampleFacts({}, { credentials: text });
  const keys = await askAboutKeys({ iam, clock }, keysToAsk(facts));
  const found = findProblems(facts, { problems: [], keys }).find(({ kind }) => kind === 'long-lived-key');
  if (found?.kind !== 'long-lived-key') throw new Error('no finding');
  const { detail, ways } = explainKey(found, en);
  return { detail, ways: ways.map(({ title }) => title), last: ways.at(-1), calls: iam.calls, found };
}

const PLACE = 'It’s in the profile “robot” in the credentials file.';
const BETTER = ['Best: run the program on AWS', 'Or use a role in Mai instead'];

describe('a long-lived key', () => {
  it('is shown with its age and last use, two better ways, and rotation', async () => {
    const { detail, ways, last, found } = await told(iam => {
      for (const key of iam.keys) key.lastUse = { at: later(NOW, -hours(73)), service: 's3' };
    });
    expect(detail).toBe(`${PLACE} It was created 412 days ago. It was last used 3 days ago, for s3.`);
    expect(ways).toEqual([...BETTER, 'If the key has to stay: rotate it']);
    expect(last?.isRotation).toBe(true);
    expect(JSON.stringify(found)).not.toContain(accessKeyId);
  });

  it('is asked for its last use before other questions use it', async () => {
    const { calls, detail } = await told(() => {});
    expect(calls).toEqual(['GetAccessKeyLastUsed', 'GetCallerIdentity', 'ListAccessKeys']);
    expect(detail).toContain('AWS has no record of its use.');
  });

  it('says that a use for IAM may be Mai’s own question', async () => {
    const { detail } = await told(iam => {
      for (const key of iam.keys) key.lastUse = { at: NOW, service: 'iam' };
    });
    expect(detail).toContain('It was last used today, for iam. Mai’s own check counts as a use.');
  });

  it('is shown without its last use if it may not know that', async () => {
    const { detail, last } = await told(iam => iam.denied.add('GetAccessKeyLastUsed'));
    expect(detail).toBe(`${PLACE} It was created 412 days ago.`);
    expect(last?.isRotation).toBe(true);
  });

  it('can’t be rotated if it may not list its user’s keys', async () => {
    const { last } = await told(iam => iam.denied.add('ListAccessKeys'));
    expect(last).toEqual({ title: 'If the key has to stay: rotate it', detail: en.keyRotation.ways.notAllowed });
  });

  it('can’t be rotated if there are two', async () => {
    const { last } = await told(iam => iam.add({ accessKeyId: 'AKIAOTHER00000000001', secretAccessKey: 'x' }));
    expect(last).toEqual({ title: 'If the key has to stay: rotate it', detail: en.keyRotation.ways.twoKeys });
  });

  it('of the root user has to be deleted', async () => {
    claim('rotation-confirmed');
    const { detail, ways } = await told(iam => {
      iam.owned = { kind: 'root', accountId: '123456789012' as never };
    });
    expect(detail).toContain('It belongs to the root user');
    expect(ways).toEqual([]);
  });

  it('that AWS rejects has to be removed', async () => {
    const { detail, ways } = await told(iam => iam.keys.splice(0));
    expect(detail).toContain('AWS rejects it (InvalidClientTokenId).');
    expect(ways).toEqual([]);
  });

  it('is shown without AWS’s answer if AWS can’t be reached, after one attempt', async () => {
    const { detail, ways, calls } = await told(iam =>
      iam.faults.set('GetAccessKeyLastUsed', [{ kind: 'iam-unreachable', host: 'iam.amazonaws.com' }]),
    );
    expect(detail).toBe(PLACE);
    expect(ways).toEqual(BETTER);
    expect(calls).toEqual(['GetAccessKeyLastUsed']);
  });
});

describe('AWS is not asked', () => {
  it.each([
    ['about a key of another service', section('endpoint_url = https://storage.example.com\n')],
    ['about a key of a profile with services', section('services = own\n')],
    ['about an incomplete key', `[robot]\naws_access_key_id = ${accessKeyId}\n`],
    ['about a key in a comment', `# ${accessKeyId} ${secretAccessKey}\n`],
  ])('%s', (_, credentials) => {
    claim('rotation-requests');
    const config = '[services own]\nsts =\n  endpoint_url = https://sts.example.com\n';
    expect(keysToAsk(sampleFacts({}, { credentials, config }))).toEqual([]);
  });

  it('without a network', () => {
    const sts = { kind: 'unreachable', host: 'sts.amazonaws.com', reason: 'offline' } as const;
    expect(keysToAsk(sampleFacts({ sts }, { credentials: section() }))).toEqual([]);
  });
});

it.each([
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
  ['eu-west-1', 'aws'],
  ['nowhere', 'aws'],
])('a key in the region %s is one of the partition %s', (region, partition) => {
  expect(keysToAsk(sampleFacts({}, { credentials: section(`region = ${region}\n`) }))).toEqual([
    { key: ROBOT_KEY, partition },
  ]);
});
