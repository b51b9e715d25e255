import type { Application } from '../application.ts';
import type { Command, CommandType } from '../contract.ts';
import type { Instant } from '../domain/instant.ts';
import type { ProfileName } from '../domain/profile.ts';
import type { RoleKey } from '../domain/role.ts';
import type { RoleSession } from '../domain/role-session.ts';
import { renewalOf } from '../renewal/renewal-state.ts';
import { roleSessionOf } from '../sessions/sessions-state.ts';
import { providerOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';
import type { RoleUse } from './role-use-event.ts';

export type RoleUsePorts = {
  now(): Instant;
  /** The access key ID of an active role; undefined if it can't be read. */
  accessKeyId(session: RoleSession): Promise<string | undefined>;
  append(use: RoleUse): Promise<void>;
};

export type RoleUseRecorder = {
  /** The application with its commands recorded. */
  readonly application: Application;
  /** A program got the credentials of a profile or role, or waited until it was active. */
  tool(how: ToolWay, of: ProfileName | RoleKey): void;
  /** Resolves when all is written. */
  idle(): Promise<void>;
};

export type ToolWay = 'credential_process' | 'ensure' | 'server';

type Use = Pick<RoleUse, 'event' | 'how'>;

const COMMANDS: Readonly<Partial<Record<CommandType, RoleUse['event']>>> = {
  copyCredentials: 'copy',
  copyEndpoint: 'copy',
  openConsole: 'console',
  copyConsoleLink: 'console',
};

/** Records role use while a policy on the computer asks for it. Never delays or fails what it records. */
export function recordRoleUse(application: Application, ports: RoleUsePorts): RoleUseRecorder {
  const keyIds = new Map<RoleKey, string>();
  // Queued, so that lines stay in order and a role's key is known before its later uses.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<unknown>): void => {
    last = last.then(work).catch(() => undefined);
  };

  function note(session: RoleSession, use: Use, at = ports.now()): void {
    const snapshot = application.snapshot();
    if (snapshot.company.roleUseLog === undefined) return;
    const isNew = use.event === 'start' || use.event === 'renewal';
    const isOver = use.event === 'stop' || use.event === 'expiration';
    inTurn(async () => {
      const known = isNew ? undefined : keyIds.get(session.key);
      const keyId = known ?? (isOver ? undefined : await ports.accessKeyId(session).catch(() => undefined));
      if (keyId !== undefined) keyIds.set(session.key, keyId);
      await ports.append(roleUse(session, use, { at, keyId, snapshot }));
      if (isOver) keyIds.delete(session.key);
    });
  }

  application.subscribe((snapshot, previous) => {
    if (snapshot.company.roleUseLog !== undefined && previous.company.roleUseLog === undefined) learnKeys(snapshot);
    if (snapshot.roleSessions === previous.roleSessions) return;
    for (const session of previous.roleSessions)
      if (roleSessionOf(snapshot, session.key) === undefined)
        note(session, { event: ports.now() >= session.expiration ? 'expiration' : 'stop' });
    for (const session of snapshot.roleSessions) {
      const before = roleSessionOf(previous, session.key);
      if (before?.expiration !== session.expiration)
        note(session, { event: before === undefined ? 'start' : 'renewal', how: howOf(previous, session) });
    }
  });

  /** Of roles that are active from an earlier run: their credentials are gone when they are stopped. */
  function learnKeys({ roleSessions }: Snapshot): void {
    for (const session of roleSessions)
      inTurn(async () => {
        const keyId = await ports.accessKeyId(session);
        if (keyId !== undefined) keyIds.set(session.key, keyId);
      });
  }

  async function dispatch(command: Command) {
    const event = COMMANDS[command.type];
    const session = 'key' in command ? roleSessionOf(application.snapshot(), command.key as RoleKey) : undefined;
    const result = await application.dispatch(command);
    if (result.ok && event !== undefined) {
      const used =
        session ?? ('key' in command ? roleSessionOf(application.snapshot(), command.key as RoleKey) : undefined);
      if (used !== undefined) note(used, { event });
    }
    return result;
  }

  return {
    application: { ...application, dispatch },
    tool(how, of) {
      const session = application
        .snapshot()
        .roleSessions.find(({ key, profiles }) => key === of || profiles.includes(of as ProfileName));
      if (session !== undefined) note(session, { event: 'tool', how });
    },
    async idle() {
      await last;
    },
  };
}

function howOf(previous: Snapshot, { key, providerId }: RoleSession): NonNullable<RoleUse['how']> {
  if (previous.roleRequests.some(request => request.key === key && request.kind === 'renewal')) return 'tool';
  return renewalOf(previous, providerId)?.kind === 'running' ? 'automatic' : 'person';
}

type About = { readonly at: Instant; readonly keyId: string | undefined; readonly snapshot: Snapshot };

function roleUse(session: RoleSession, { event, how }: Use, { at, keyId, snapshot }: About): RoleUse {
  const { providerId, role, sessionName, profiles, expiration } = session;
  const [profile] = profiles;
  return {
    time: new Date(at).toISOString(),
    event,
    ...(how !== undefined && { how }),
    company: providerOf(snapshot, providerId)?.name ?? '',
    ...(sessionName !== undefined && { person: sessionName }),
    account: role.accountId,
    role: role.roleArn,
    ...(profile !== undefined && { profile }),
    ...(keyId !== undefined && { accessKeyId: keyId }),
    expiration: new Date(expiration).toISOString(),
    version: snapshot.version,
  };
}
