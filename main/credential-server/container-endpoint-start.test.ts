import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { fail } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import {
  ask,
  countListening,
  desk,
  devKey,
  newFolder,
  started,
  stopEndpoints,
  variablesOf,
} from '../testing/endpoint-desk.ts';

afterEach(stopEndpoints);

describe('the container endpoint', () => {
  it('does not listen before it is started, and has a new port and new tokens after a stop', async () => {
    claim('server-off');
    // Test files share a process: servers of others may still be there.
    const others = countListening();
    const made = desk();
    await made.endpoint.serve([devKey]);
    await new Promise(resolve => setImmediate(resolve));
    expect(await made.endpoint.variables(devKey, 'file')).toEqual(fail({ kind: 'endpoint-off' }));
    expect([countListening(), readdirSync(made.tokenParent)]).toEqual([others, []]);
    const port = await made.endpoint.start();
    await made.endpoint.serve([devKey]);
    expect(countListening()).toBe(others + 2);
    const before = await variablesOf(made, devKey);
    await made.endpoint.stop();
    expect(readdirSync(made.tokenParent)).toEqual([]);
    expect(await made.endpoint.variables(devKey, 'file')).toEqual(fail({ kind: 'endpoint-off' }));
    await expect(ask(before.uri, { authorization: before.token })).rejects.toThrow('ECONNREFUSED');
    expect(await made.endpoint.start()).not.toEqual(port);
    await made.endpoint.serve([devKey]);
    const after = await variablesOf(made, devKey);
    expect(dirname(after.file)).not.toBe(dirname(before.file));
    expect((await ask(after.uri, { authorization: before.token })).status).toBe(401);
  });

  it('keeps port and paths over a restart, but no token', async () => {
    claim('token-lifetime');
    const first = await started();
    const before = await variablesOf(first, devKey);
    await first.endpoint.stop();
    const second = await started(first.tokenParent, first.port);
    expect(second.port).toBe(first.port);
    const after = await variablesOf(second, devKey);
    expect([after.uri, after.file]).toEqual([before.uri, before.file]);
    expect((await ask(before.uri, { authorization: before.token })).status).toBe(401);
    expect((await ask(before.uri, { authorization: after.token })).status).toBe(200);
  });

  it('fails if another program has its port, and leaves no token file for it', async () => {
    claim('token-without-port');
    const first = await started();
    const { file } = await variablesOf(first, devKey);
    const left = newFolder();
    const stale = join(left, dirname(file).slice(first.tokenParent.length + 1));
    mkdirSync(stale);
    writeFileSync(join(stale, 'token'), 'stale');
    expect(await desk(left).endpoint.start(first.port)).toEqual(
      fail({ kind: 'endpoint-unavailable', reason: 'port-taken' }),
    );
    expect(readdirSync(left)).toEqual([]);
  });

  it('fails if it can’t write token files, and does not listen', async () => {
    const others = countListening();
    expect(await desk('/dev/null').endpoint.start()).toEqual(
      fail({ kind: 'endpoint-unavailable', reason: 'no-token-file' }),
    );
    await expect.poll(countListening).toBeLessThanOrEqual(others);
  });
});
