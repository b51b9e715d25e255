import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { claim } from '../../app/testing/claims/claim.ts';
import { AWS_PROGRAMS, askWhoAmI, isInstalled } from '../credentials/aws-programs.ts';
import { expect, test } from '../driver/fixtures.ts';
import { passTime } from '../driver/pass-time.ts';
import { placesWith } from '../security/leaks.ts';
import type { Company } from '../simulator/company.ts';
import type { IamKey } from '../simulator/iam/iam-user.ts';
import { openRotation, robotFile, writeSettings } from './robot-home.ts';

const DAY = 86_400_000;
const shown = ({ accessKeyId }: IamKey): string => `AKIA…${accessKeyId.slice(-4)}`;
const around = (company: Company) => ({ environment: { AWS_ENDPOINT_URL_IAM: company.keys.url } });
const outcomes = (company: Company, action: string) =>
  company.requests.flatMap(request => (request.kind === 'iam' && request.action === action ? [request.outcome] : []));
const newest = (company: Company): IamKey => company.keys.keys.at(-1) as IamKey;

test('a robot’s key is rotated in its file, byte for byte, and the old one deleted after the grace period', async ({
  notifications,
  start,
  company,
  home,
}) => {
  claim('rotation-confirmed', 'rotation-order', 'rotation-bytes', 'rotation-secret');
  const old = company.keys.add({}, Date.now() - 412 * DAY);
  old.lastUse = { at: Date.now() - 3 * DAY, service: 's3' };
  company.misbehave.iam.lag = 2;
  home.write(home.credentials, robotFile(old));
  writeSettings(home);
  const mai = await start(around(company));
  const rotation = await openRotation(mai);

  await test.step('Troubleshoot says how old the key is and when it was used, and names two better ways first', async () => {
    await expect(rotation.finding).toContainText('It was created 412 days ago. It was last used 3 days ago, for s3.');
    await expect(rotation.finding.getByRole('heading', { level: 4 })).toHaveText([
      'Best: run the program on AWS',
      'Or use a role in Mai instead',
      'If the key has to stay: rotate it',
    ]);
  });

  await test.step('the question shows the change without the secret, and nothing happens before the answer', async () => {
    await rotation.ask.click();
    await expect(rotation.question).toContainText('Rotate the key of “robot” in account 210987654321');
    await expect(rotation.question).toContainText('aws_access_key_id=AKIA…');
    await expect(rotation.question).not.toContainText(old.secretAccessKey.slice(0, 8));
    await rotation.cancel.click();
    await expect(rotation.question).toHaveCount(0);
    expect(outcomes(company, 'CreateAccessKey')).toEqual([]);
    expect(home.read(home.credentials)).toBe(robotFile(old));
  });

  await rotation.ask.click();
  await rotation.start.click();
  const card = rotation.card(/was replaced with/);
  await expect(card).toBeVisible();
  const fresh = newest(company);
  await expect(card).toContainText(`Access key ${shown(old)} was replaced with ${shown(fresh)}`);
  expect(home.read(home.credentials)).toBe(robotFile(fresh));
  expect([old.status, fresh.status]).toEqual(['Inactive', 'Active']);
  expect(home.mode(home.credentials)).toBe(0o600);
  const journal = home.read(join(home.data, 'key-rotations.json'));
  expect(journal).toContain(fresh.accessKeyId);
  expect(placesWith(company.keys.secrets, [{ place: 'the journal', bytes: Buffer.from(journal) }])).toEqual([]);

  await test.step('the backup has the file as it was', async () => {
    const folder = join(dirname(home.credentials), 'mai-backups');
    const [backup = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, backup), 'utf8')).toBe(robotFile(old));
    expect(home.mode(join(folder, backup))).toBe(0o600);
  });

  for (const program of AWS_PROGRAMS.filter(isInstalled)) {
    await test.step(`${program.name} works with the new key`, async () => {
      const identity = await askWhoAmI(
        program,
        { kind: 'file', profile: 'robot' },
        { home: home.path, stsUrl: company.stsUrl },
      );
      expect(identity.Arn).toBe('arn:aws:iam::210987654321:user/ci/robot');
    });
  }

  await test.step('Undo reactivates the old key; it can be deactivated again', async () => {
    await rotation.undo.click();
    await expect(rotation.card('are both active')).toBeVisible();
    expect([old.status, fresh.status]).toEqual(['Active', 'Active']);
    await rotation.deactivate.click();
    await expect(card).toBeVisible();
    expect(old.status).toBe('Inactive');
  });

  await test.step('a reminder comes a day before the deletion', async () => {
    const before = company.requests.length;
    await mai.electron.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.hide();
    });
    await passTime(mai, company, 13 * DAY + 60_000);
    await notifications.waitFor(({ title }) => title === `Access key ${shown(old)} will be deleted soon`);
    expect(company.keys.keys).toContain(old);
    await passTime(mai, company, DAY + 60_000);
    await company.waitFor(request => request.kind === 'iam' && request.action === 'DeleteAccessKey', before);
    await expect.poll(() => company.keys.keys).toEqual([fresh]);
    await expect.poll(() => home.read(join(home.data, 'key-rotations.json'))).toBe('');
  });
});

test('Mai that is killed during a rotation goes on or leaves everything as it was', async ({
  start,
  company,
  home,
}) => {
  claim('rotation-crash');
  const old = company.keys.add();
  home.write(home.credentials, robotFile(old));
  writeSettings(home);

  /** Kills Mai while it waits for AWS's answer to an action, which AWS has carried out, and starts it again. */
  const killAt = async (action: string) => {
    const mai = await start(around(company));
    const rotation = await openRotation(mai);
    const before = company.requests.length;
    company.misbehave.iam.lose = action;
    await rotation.ask.click();
    await rotation.start.click();
    await company.waitFor(request => request.kind === 'iam' && request.outcome === 'lost', before);
    await mai.crash();
    company.misbehave.iam.lose = null;
    return await start(around(company));
  };

  await test.step('while AWS creates a key: it is shown and can be deleted', async () => {
    const mai = await killAt('CreateAccessKey');
    const stray = newest(company);
    await passTime(mai, company, 61_000);
    const rotation = await openRotation(mai);
    await expect(rotation.card(`Access key ${shown(stray)} was created during an interruption`)).toBeVisible();
    expect(home.read(home.credentials)).toBe(robotFile(old));
    await rotation.deleteThis.click();
    await rotation.confirmDeletion.click();
    await expect(rotation.card('was created during an interruption')).toHaveCount(0);
    expect(company.keys.keys).toEqual([old]);
    await mai.quit();
  });

  await test.step('while AWS deactivates the old key: the new one is in use, and the rotation is finished', async () => {
    const mai = await killAt('UpdateAccessKey');
    const fresh = newest(company);
    expect(home.read(home.credentials)).toBe(robotFile(fresh));
    const rotation = await openRotation(mai);
    await expect(rotation.card(`was replaced with ${shown(fresh)}`)).toBeVisible();
    expect([old.status, fresh.status]).toEqual(['Inactive', 'Active']);
    await rotation.deleteNow.click();
    await rotation.confirmDeletion.click();
    await expect(rotation.card('was replaced with')).toHaveCount(0);
    expect(company.keys.keys).toEqual([fresh]);
  });
});

test('keys that can’t or must not be rotated say why', async ({ start, company, home }) => {
  claim('rotation-confirmed');
  const root = company.keys.add({ name: null, path: '/' });
  const limited = company.keys.add({ name: 'limited', allowed: new Set() });
  const first = company.keys.add({ name: 'twice' });
  const second = company.keys.create(first.user, Date.now(), 0);
  const gone = company.keys.add({ name: 'gone' });
  gone.status = 'Inactive';
  const section = (name: string, { accessKeyId, secretAccessKey }: IamKey, more = '') =>
    `[${name}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n${more}\n`;
  const other = company.keys.add({ name: 'other-cloud' });
  const text =
    section('root', root) +
    section('limited', limited) +
    section('twice', second) +
    section('gone', gone) +
    section('other', other, 'endpoint_url = https://storage.example.com\n');
  home.write(home.credentials, text);
  writeSettings(home);
  const rotation = await openRotation(await start(around(company)));
  const finding = (key: IamKey) => rotation.sheet.finding(`Access key ${shown(key)} never expires`);
  await expect(finding(root)).toContainText('It belongs to the root user');
  await expect(finding(limited)).toContainText('can’t list its user’s keys');
  await expect(finding(second)).toContainText('already has two keys, which is the limit');
  await expect(finding(gone)).toContainText('AWS rejects it (InvalidClientTokenId)');
  await expect(finding(other)).toContainText('Or use a role in Mai instead');
  await expect(rotation.ask).toHaveCount(0);
  expect(other.lastUse).toBeNull();
  expect(home.read(home.credentials)).toBe(text);
});
