// What the person sees of programs that wait for a role.
import type { ProviderId } from '../domain/provider.ts';
import { providerOfKey } from '../domain/role.ts';
import type { Remedy } from '../failures/remedies.ts';
import { knownRole } from '../roles/known-roles.ts';
import { accountName } from '../roles/roles-state.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import type { RoleRequest } from './role-requests-state.ts';

type Question = {
  /** Identity of the subject. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly remedies: readonly Remedy[];
};

/** Starts that only the person may decide. None while the role is starting. */
export const startQuestions = (snapshot: Snapshot, text: Text): readonly Question[] =>
  snapshot.roleRequests.flatMap(({ key, profile, askedAt, kind }) => {
    const role = knownRole(snapshot, key)?.role;
    if (kind !== 'start' || role === undefined || snapshot.starting.includes(key)) return [];
    const isProduction = snapshot.accountMarks[role.accountId]?.isProduction === true;
    return [
      {
        id: `request ${key} ${askedAt}`,
        title: text.roleRequests.startTitle(role.name, accountName(snapshot, role.accountId)),
        lines: [text.roleRequests.start(profile)],
        remedies: [
          isProduction
            ? { label: text.tray.confirm(role.name), command: { type: 'startRole', key, confirmed: true } }
            : { label: text.failures.remedies.confirmed, command: { type: 'startRole', key } },
          { label: text.renewalNotices.notNow, command: { type: 'declineRequest', key } },
        ],
      },
    ];
  });

/** Requests for roles of a company that Mai renews, oldest first. */
export const renewalRequests = ({ roleRequests }: Snapshot, providerId: ProviderId): readonly RoleRequest[] =>
  roleRequests.filter(({ key, kind }) => kind === 'renewal' && providerOfKey(key) === providerId);

/** A sentence per role that programs wait for. */
export const waitingLines = (snapshot: Snapshot, requests: readonly RoleRequest[], text: Text): readonly string[] =>
  requests
    .map(({ key }) => knownRole(snapshot, key)?.role)
    .filter(role => role !== undefined)
    .map(role => text.roleRequests.waiting(role.name, accountName(snapshot, role.accountId)));
