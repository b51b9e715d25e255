import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../../../app/domain/result.ts';
import { freshBuild } from '../../setup/fresh-build.ts';
import type { Section, Work } from '../section.ts';
import { createDesk, type Started, type UpdateDesk } from './update-desk.ts';
import { createAuthority, keyPair, startUpdateServer, trust, type UpdateServer } from './update-server.ts';

const NEXT = '0.2.0';
const MARK = 'installer-ran';

type World = {
  readonly work: Work;
  readonly server: UpdateServer;
  readonly desk: UpdateDesk;
  readonly updates: object;
  readonly mark: string;
};

/** Updates of Mai in real Electron, from an https server with an authority of its own, with a stand-in for the installer. */
export const updates: Section = {
  name: 'updates',
  async run(work) {
    if (!(await freshBuild(work.root))) throw new Error('The app could not be built.');
    const [inUse, offline, other] = [keyPair(), keyPair(), keyPair()];
    const authority = createAuthority(join(work.folder, 'authority'));
    const server = await startUpdateServer(authority, inUse);
    const desk = await createDesk(work.root, work.folder, NEXT);
    try {
      const given = { address: server.address, keys: [inUse.publicKey, offline.publicKey], installation: 'nsis' };
      const mark = join(work.folder, MARK);
      const world = { work, server, desk, mark, updates: { ...given, times: { idle: 3_000, overall: 8_000 } } };
      await untrusted(world);
      trust(authority.ca, desk.home);
      await attacks(world, { offline, other });
      await goodCycle(world);
    } finally {
      await desk.quit();
      desk.stop();
      server.stop();
    }
    work.notPossible('the exchange of the Mac app', 'needs macOS (docs/releasing.md has the steps)');
  },
};

/** A program like the installer: it writes a mark, and what follows. */
const installer = ({ mark }: Pick<World, 'mark'>, lines: string): Buffer =>
  Buffer.from(`#!/bin/sh\necho "$@" > '${mark}'\n${lines}\n`);

function expectFailure(result: Result, kind: string, reason: string): void {
  if (result.ok) throw new Error('it was accepted');
  const { failure } = result;
  const why = 'reason' in failure ? failure.reason : '';
  if (failure.kind !== kind || why !== reason) throw new Error(`it failed with ${JSON.stringify(failure)}`);
}

async function untrusted({ work, server, desk, updates }: World): Promise<void> {
  const mai = await desk.start(updates);
  server.publish();
  await work.check('a server whose certificate the system doesn’t trust is not asked', async () => {
    expectFailure(await mai.send({ type: 'checkForUpdates' }), 'update-unreachable', 'network');
    if (server.asked.length > 0) throw new Error('it was asked');
  });
  await mai.close();
}

async function attacks(
  world: World,
  keys: Readonly<Record<'offline' | 'other', ReturnType<typeof keyPair>>>,
): Promise<void> {
  const { work, server, desk, updates } = world;
  let mai = await desk.start(updates);
  await mai.send({ type: 'setUpdates', choice: 'tell' });
  const file = installer(world, 'exit 0');
  const check = () => mai.send({ type: 'checkForUpdates' });
  const refused = (name: string, kind: string, reason: string, put: () => void, run: () => Promise<Result> = check) =>
    work.check(name, async () => {
      put();
      expectFailure(await run(), kind, reason);
      nothingRan(world, mai);
    });

  await work.check('a request carries nothing about the person', async () => {
    server.publish({ sequence: 5, version: NEXT }, { file });
    server.asked.length = 0;
    const result = await check();
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    const names = [...new Set(server.asked.flatMap(({ headers }) => Object.keys(headers)))].toSorted();
    const said = server.asked.map(
      ({ headers }) => `${headers['user-agent']} ${headers['accept-language']} ${headers.accept}`,
    );
    if (said.some(line => line !== 'Mai * */*')) throw new Error(`it says ${said.join('; ')}`);
    const plain = ['accept', 'accept-encoding', 'accept-language', 'connection', 'host', 'user-agent'];
    const more = names.filter(name => !plain.includes(name) && !name.startsWith('sec-fetch-'));
    if (more.length > 0) throw new Error(`it also has ${more.join(', ')}`);
  });
  const list = 'update-list-refused';
  await refused('a changed list is refused', list, 'signature', () =>
    server.publish({ sequence: 6 }, { tamper: bytes => Buffer.from(bytes.toString().replace('9.0.0', '9.0.1')) }),
  );
  await refused('a list of another key is refused', list, 'signature', () =>
    server.publish({ sequence: 6 }, { key: keys.other }),
  );
  await refused('an older list is refused', list, 'older', () => server.publish({ sequence: 4 }));
  await refused(
    'an older list is refused after a restart, with a damaged record',
    list,
    'older',
    () => undefined,
    async () => {
      await mai.close();
      rmSync(join(desk.data, 'updates.json'));
      mai = await desk.start(updates);
      return check();
    },
  );
  await refused('an expired list is refused', list, 'expired', () =>
    server.publish({ sequence: 6, expires: '2020-01-01T00:00:00Z' }),
  );
  await refused('a list that is too large is refused', list, 'too-large', () =>
    server.publish({ sequence: 6 }, { tamper: bytes => Buffer.concat([bytes, Buffer.alloc(300_000, 0x20)]) }),
  );
  await refused('a redirect of the list to http is refused', list, 'redirect', () =>
    server.put('/mai.json', answer => answer.writeHead(302, { location: 'http://127.0.0.1:9/mai.json' }).end()),
  );
  await refused('a server that sends nothing is given up', 'update-unreachable', 'timeout', () =>
    server.put('/mai.json', () => undefined),
  );
  await refused('a server that sends a byte at a time is given up', 'update-unreachable', 'timeout', () =>
    server.put('/mai.json', answer => {
      const timer = setInterval(() => answer.write(' '), 200);
      answer.on('close', () => clearInterval(timer));
    }),
  );
  await work.check('an older version is not offered', async () => {
    server.publish({ sequence: 7, version: '0.0.9' }, { file });
    const result = await check();
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    if ((await mai.snapshot()).update !== undefined) throw new Error('it is offered');
  });
  await fileAttacks(world, mai, refused);
  await mai.close();
}

async function fileAttacks(
  world: World,
  mai: Started,
  refused: (
    name: string,
    kind: string,
    reason: string,
    put: () => void,
    run: () => Promise<Result>,
  ) => Promise<unknown>,
): Promise<void> {
  const { work, server } = world;
  const file = installer(world, 'exit 0');
  const install = () => mai.send({ type: 'installUpdate', version: NEXT });
  server.publish({ sequence: 8, version: NEXT }, { file });
  await mai.send({ type: 'checkForUpdates' });
  const kind = 'update-file-refused';
  const swapped = Buffer.from(file.toString().replace('exit 0', 'exit 1'));
  await refused('a swapped file is refused', kind, 'content', () => server.put('/package', swapped), install);
  await refused(
    'a file that is too large is refused',
    kind,
    'size',
    () => server.put('/package', Buffer.concat([file, file])),
    install,
  );
  await refused(
    'a redirect of the file to http is refused',
    kind,
    'redirect',
    () => server.put('/package', answer => answer.writeHead(307, { location: 'http://127.0.0.1:9/package' }).end()),
    install,
  );
  await refused(
    'a file that stops in the middle is refused',
    'update-unreachable',
    'timeout',
    () => server.put('/package', answer => void answer.write(file.subarray(0, 10))),
    install,
  );
  await work.check('after an installer that is killed Mai is as before, and says so', async () => {
    const killed = installer(world, 'kill -9 $$');
    server.publish({ sequence: 9, version: NEXT }, { file: killed });
    await mai.send({ type: 'checkForUpdates' });
    await install();
    const said = async () =>
      (await mai.snapshot()).failureNotices.some(({ failure }) => failure.kind === 'update-failed');
    for (let tries = 0; tries < 50 && !(await said()); tries += 1)
      await new Promise(resolve => setTimeout(resolve, 100));
    if (!(await said())) throw new Error('it says nothing');
    const { update } = await mai.snapshot();
    if (!mai.isRunning() || update?.stage !== 'found') throw new Error(`Mai is ${update?.stage}`);
    if (!existsSync(world.mark)) throw new Error('the installer did not run');
    rmSync(world.mark);
  });
}

/** No attack may have run anything, nor ended Mai. */
function nothingRan({ mark }: World, mai: Started): void {
  if (existsSync(mark)) throw new Error('the installer ran');
  if (!mai.isRunning()) throw new Error('Mai has ended');
}

/** Found, downloaded, verified, installed by a program that asks Mai to quit, and started as the new version. */
async function goodCycle(world: World): Promise<void> {
  const { work, server, desk, mark } = world;
  const quoted = desk.command.map(part => `'${part}'`).join(' ');
  const file = installer(
    world,
    `${quoted} '${desk.app}' --quit --for-upgrade || exit 1\nrm -rf '${desk.app}'\ncp -r '${desk.next}' '${desk.app}'\n${quoted} '${desk.app}' >/dev/null 2>&1 &`,
  );
  server.publish({ sequence: 10, version: NEXT }, { file });
  const mai = await desk.start(world.updates);
  await work.check('a signed update is installed, and Mai starts as the new version', async () => {
    // Installs without another click, as chosen.
    await mai.send({ type: 'setUpdates', choice: 'install' });
    await mai.send({ type: 'checkForUpdates' }).catch(() => undefined);
    for (let tries = 0; tries < 300 && !desk.log().includes(`Mai ${NEXT} has started`); tries += 1)
      await new Promise(resolve => setTimeout(resolve, 200));
    if (!desk.log().includes(`Mai ${NEXT} has started`)) throw new Error('it did not start');
    const switches = readFileSync(mark, 'utf8').trim();
    if (switches !== '/S --updated --force-run') throw new Error(`the installer got ${switches}`);
    if (mai.isRunning()) throw new Error('the old Mai still runs');
  });
}
