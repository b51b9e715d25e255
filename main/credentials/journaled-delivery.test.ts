import { describe, expect, it } from 'vitest';
import { ok } from '../../app/domain/result.ts';
import { credentials, deliveryDesk, profile, STATIC } from '../testing/delivery-desk.ts';
import { storedProfileCredentials } from './profile-credentials.ts';

describe('delivery that waits for its journal', () => {
  const delivery = { profiles: [profile], region: 'eu-central-1', toolWait: 0, allowForeign: false };

  /** A journal that takes longer to get to disk than a delivery does. */
  async function slowJournal(): Promise<void> {
    const { write, port } = await deliveryDesk();
    for (let time = 0; time < 5; time += 1) {
      await write('file');
      await port.remove(profile);
    }
  }

  it('replaces no file before', async () => {
    const { port, read } = await deliveryDesk();
    const after = slowJournal();
    const answer = port.write({ ...delivery, credentials, delivery: 'file', after });
    await after;
    expect(read('credentials')).toBe('');
    expect(await answer).toEqual(ok());
    expect(read('credentials')).toBe(STATIC);
  });

  it('keeps the old credentials in the vault before, though the files stay as they are', async () => {
    const { port, vault, write } = await deliveryDesk();
    await write('process');
    const renewed = { ...credentials, accessKeyId: 'ASIARENEWED' };
    const after = slowJournal();
    const answer = port.write({ ...delivery, credentials: renewed, delivery: 'process', after });
    await after;
    expect(await storedProfileCredentials(vault, profile)).toEqual(ok(credentials));
    expect(await answer).toEqual(ok());
    expect(await storedProfileCredentials(vault, profile)).toEqual(ok(renewed));
  });
});
