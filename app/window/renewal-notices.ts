import { renewalRequests, startQuestions, waitingLines } from '../credential-process/request-notices.ts';
import { type Instant, later } from '../domain/instant.ts';
import type { ProviderId } from '../domain/provider.ts';
import type { AwsRole } from '../domain/role.ts';
import { isActive } from '../domain/role-session.ts';
import { explain } from '../failures/explain.ts';
import type { Remedy } from '../failures/remedies.ts';
import type { Renewal } from '../renewal/renewal.ts';
import { renewalOf } from '../renewal/renewal-state.ts';
import { companyLabels } from '../roles/role-list.ts';
import { accountName } from '../roles/roles-state.ts';
import { signInOf } from '../sign-in/sign-in-state.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { clockTime } from '../text/time.ts';

/** What waits for the person, or blocks renewals. Ends automatically, or by its first remedy. */
export type RenewalNotice = {
  /** Identity of the subject. */
  readonly id: string;
  /** `interaction-required` needs an action of the person. */
  readonly kind: 'interaction-required' | 'retrying' | 'offline';
  readonly providerId?: ProviderId;
  readonly title: string;
  /** Since when, what works until when, and what has ended. */
  readonly lines: readonly string[];
  readonly remedies: readonly Remedy[];
};

/** Maximum number of named roles; more are counted. */
const MOST_NAMED = 3;

/** Everything that waits for the person or blocks renewal, with its messages. Nothing about renewal if no role is to stay active. */
export function renewalNotices(snapshot: Snapshot, now: Instant, text: Text): readonly RenewalNotice[] {
  return [
    ...keychainNotice(snapshot, text),
    ...startQuestions(snapshot, text).map(question => ({ ...question, kind: 'interaction-required' as const })),
    ...networkNotices(snapshot, now, text),
  ];
}

/** The keychain's prompt may be hidden behind other windows: shown while it is open. */
const keychainNotice = ({ vault }: Snapshot, text: Text): readonly RenewalNotice[] =>
  vault === 'waiting'
    ? [
        {
          id: 'keychain',
          kind: 'interaction-required',
          title: text.failures['keychain-waiting'].title,
          lines: [text.tools.vault.waiting],
          remedies: [],
        },
      ]
    : [];

function networkNotices(snapshot: Snapshot, now: Instant, text: Text): readonly RenewalNotice[] {
  const { network, providers } = snapshot;
  if (network.kind === 'offline') {
    const lines = affectedRoles(
      snapshot,
      providers.map(({ id }) => id),
      now,
      text,
    );
    const since = text.renewalNotices.offline(timeOf(snapshot, network.since));
    return lines.length === 0
      ? []
      : [
          {
            id: 'offline',
            kind: 'offline',
            title: text.renewalNotices.offlineTitle,
            lines: [since, ...lines],
            remedies: [],
          },
        ];
  }
  return providers.flatMap(({ id }) => noticesAt(snapshot, id, now, text));
}

function noticesAt(snapshot: Snapshot, providerId: ProviderId, now: Instant, text: Text): readonly RenewalNotice[] {
  const renewal = renewalOf(snapshot, providerId);
  if (renewal === undefined || signInOf(snapshot, providerId).kind === 'signing-in') return [];
  const about = wordsFor(snapshot, providerId, renewal, text);
  if (about === undefined) return [];
  const requests = renewalRequests(snapshot, providerId);
  const waiting = shortened(waitingLines(snapshot, requests, text), text.roleRequests.moreWaiting);
  const lines = affectedRoles(snapshot, [providerId], now, text);
  if (waiting.length === 0 && lines.length === 0) return [];
  const since = lines.length === 0 ? about.sinceRequest : about.since;
  // A new notification for programs that began to wait since, and none when they stop waiting.
  const asked = Math.max(renewal.since, requests[0]?.askedAt ?? 0);
  const id = `${providerId} ${renewal.kind} ${asked}`;
  return [{ ...about, id, providerId, lines: [...waiting, since, ...lines] }];
}

type About = Pick<RenewalNotice, 'kind' | 'title' | 'remedies'> & {
  /** With active or expired roles. */
  readonly since: string;
  /** Without any: only programs wait. */
  readonly sinceRequest: string;
};

function wordsFor(snapshot: Snapshot, providerId: ProviderId, renewal: Renewal, text: Text): About | undefined {
  const words = text.renewalNotices;
  const since = timeOf(snapshot, renewal.since);
  if (renewal.kind === 'waiting-for-person')
    return {
      kind: 'interaction-required',
      title: words.personTitle(companyLabels(snapshot.providers).get(providerId) ?? ''),
      since: words.person(renewal.host, since),
      sinceRequest: text.roleRequests.person(renewal.host, since),
      remedies: [
        { label: text.failures.remedies.signIn, command: { type: 'signIn', providerId } },
        { label: words.notNow, command: { type: 'snoozeSignIn', providerId } },
      ],
    };
  if (renewal.kind === 'retrying') {
    const title = explain(renewal.failure, {}, text).title;
    const retry = words.way(since, timeOf(snapshot, renewal.at));
    return { kind: 'retrying', title, since: retry, sinceRequest: retry, remedies: [] };
  }
  return undefined;
}

/** Active and expired roles of these providers. */
function affectedRoles(snapshot: Snapshot, ids: readonly ProviderId[], now: Instant, text: Text): readonly string[] {
  const words = text.renewalNotices;
  const named = ({ role }: { readonly role: AwsRole }) => [role.name, accountName(snapshot, role.accountId)] as const;
  const sessions = snapshot.roleSessions
    .filter(session => ids.includes(session.providerId))
    .toSorted((one, other) => one.expiration - other.expiration);
  const active = sessions
    .filter(session => isActive(session, now))
    .map(session => words.works(...named(session), timeOf(snapshot, session.expiration)));
  // After sleep an expired session may still be in the snapshot.
  const over = sessions
    .filter(session => !isActive(session, now))
    .map(session => words.ended(...named(session), timeOf(snapshot, session.expiration)));
  const rolesToResume = snapshot.rolesToResume
    .filter(({ providerId, reason }) => ids.includes(providerId) && reason !== 'request')
    .map(role =>
      role.reason === 'start'
        ? words.waits(...named(role))
        : words.ended(...named(role), timeOf(snapshot, role.endedAt)),
    );
  return [...shortened(active, words.moreWork), ...shortened([...over, ...rolesToResume], words.moreEnded)];
}

const shortened = (lines: readonly string[], more: (count: number) => string): readonly string[] =>
  lines.length <= MOST_NAMED + 1 ? lines : [...lines.slice(0, MOST_NAMED), more(lines.length - MOST_NAMED)];

/** Local time of day. */
export const timeOf = ({ clockSkew, language }: Pick<Snapshot, 'clockSkew' | 'language'>, at: Instant): string =>
  clockTime(later(at, clockSkew), language);
