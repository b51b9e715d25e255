import type { Context } from '../context.ts';
import type { Cancel } from '../domain/cancel.ts';
import { type Instant, later, minutes } from '../domain/instant.ts';
import { ok, type Result } from '../domain/result.ts';
import { spread } from '../renewal/spread.ts';
import { canonicalJson } from './canonical-json.ts';
import { describeSetup } from './describe-setup.ts';
import { acceptSetup, offerOf } from './setup.ts';
import type { SetupChange } from './setup-change.ts';
import { signingKeysOf } from './setup-offer.ts';
import type { TakenSetup } from './setup-schema.ts';

const AFTER_START = minutes(2);
/** Companies start their computers together. */
const SPREAD = minutes(30);
const DAY = minutes(24 * 60);

/**
 * Changes that a signed setup makes without a question: what things are called and how they are listed, and defaults that a person may
 * change. Everything about sign-ins, hosts, locks, files and production is shown first, since a consent covers only what was shown.
 */
const AT_ONCE: ReadonlySet<SetupChange['kind']> = new Set([
  'names-accounts',
  'renames-account',
  'groups-accounts',
  'labels-accounts',
  'colors-accounts',
  'marks-accounts',
  'hides-roles',
  'shows-only',
  'support',
]);

function appliesAtOnce(change: SetupChange): boolean {
  if (change.kind === 'sets') return change.setting === 'region' || change.setting === 'duration';
  if (change.kind !== 'ends') return AT_ONCE.has(change.kind);
  // Without its mark, a production account would be asked about no more.
  return change.change.kind !== 'marks-accounts' && appliesAtOnce(change.change);
}

const isSame = (one: object, other: object): boolean => canonicalJson(one) === canonicalJson(other);

/** What never changes at once, whether it has an effect now or only without a policy that overrides it. */
function fixedParts(setup: TakenSetup): object {
  const { revision: _, signedWith: __, accounts: ___, roles: ____, support: _____, ...rest } = setup;
  const { region: ______, duration: _______, ...defaults } = setup.defaults ?? {};
  return { ...rest, defaults };
}

/**
 * Fetches the accepted setup again from its link. One that is signed with a pinned key and a higher revision applies if it changes only
 * what `AT_ONCE` lists; every other change is told, and shown when the person asks for it. A failure shows in Troubleshoot only.
 */
async function refreshSetup(context: Context): Promise<Result> {
  const { ports, snapshot, apply } = context;
  const { setup, policies } = snapshot();
  if (setup?.fetchedFrom === undefined) return ok();
  const source = { kind: 'setup-link', address: setup.fetchedFrom } as const;
  const opened = await ports.company.openSetup(source, signingKeysOf(policies));
  if (opened === undefined || snapshot().setup !== setup) return ok();
  const offer = offerOf(snapshot(), opened, setup.fetchedFrom);
  apply({ type: 'setupChecked', refusal: offer.kind === 'refused' ? offer.refusal : undefined });
  if (offer.kind !== 'offered' || isSame(offer.setup, setup)) return ok();
  const { signedWith, revision = 0 } = offer.setup;
  const isNewer = signedWith !== undefined && revision > (setup.revision ?? 0);
  const changes = describeSetup(snapshot(), snapshot(), offer.setup);
  if (isNewer && isSame(fixedParts(offer.setup), fixedParts(setup)) && changes.every(appliesAtOnce))
    return acceptSetup(context, offer.setup);
  if (changes.length > 0) context.fail({}, { kind: 'setup-changed', company: setup.company });
  return ok();
}

/** Fetches the setup again after the start, and daily. */
export function followSetup(context: Context, guarded: (work: () => Promise<Result>) => Promise<Result>): Cancel {
  const { clock, reference } = context.ports;
  let isEnded = false;
  let cancelWake: Cancel = () => {};
  const wakeAt = (at: Instant): void => {
    if (isEnded) return;
    cancelWake = clock.wake(at, () => {
      void guarded(() => refreshSetup(context)).then(done => {
        if (!done.ok) context.fail({}, done.failure);
        wakeAt(later(clock.now(), DAY));
      });
    });
  };
  wakeAt(later(clock.now(), AFTER_START + spread(reference()) * SPREAD));
  return () => {
    isEnded = true;
    cancelWake();
  };
}
