import { expect, test } from '../driver/fixtures.ts';
import { hasMoto, startMoto } from './moto.ts';
import { openRotation, robotFile, writeSettings } from './robot-home.ts';

test.skip(!hasMoto, 'needs python3-moto, python3-flask-cors and python3-boto3');

test('moto’s IAM accepts every request of a rotation, with signatures and policies checked', async ({
  start,
  home,
}) => {
  const moto = await startMoto();
  try {
    home.write(home.credentials, robotFile(moto.key));
    writeSettings(home);
    const mai = await start({ environment: { AWS_ENDPOINT_URL_STS: moto.url, AWS_ENDPOINT_URL_IAM: moto.url } });
    const rotation = await openRotation(mai);
    await expect(rotation.finding).toContainText('It was created today.');
    await rotation.ask.click();
    await expect(rotation.question).toContainText('Rotate the key of “robot” in account 123456789012');
    await rotation.start.click();
    await expect(rotation.card('was replaced with')).toBeVisible();

    const [, accessKeyId = '', secretAccessKey = ''] =
      /aws_access_key_id=(\S+)\r\naws_secret_access_key {3}= {3}(\S+)/.exec(home.read(home.credentials)) ?? [];
    const old = moto.key.accessKeyId;
    expect(accessKeyId).not.toBe(old);
    expect(home.read(home.credentials)).toBe(robotFile({ accessKeyId, secretAccessKey }));
    expect(await moto.keys(home.path)).toEqual({ [old]: 'Inactive', [accessKeyId]: 'Active' });

    await rotation.undo.click();
    await expect(rotation.card('are both active')).toBeVisible();
    expect(await moto.keys(home.path)).toEqual({ [old]: 'Active', [accessKeyId]: 'Active' });
    await rotation.deactivate.click();
    await rotation.deleteNow.click();
    await rotation.confirmDeletion.click();
    await expect(rotation.card('was replaced with')).toHaveCount(0);
    expect(await moto.keys(home.path)).toEqual({ [accessKeyId]: 'Active' });
  } finally {
    moto.stop();
  }
});
