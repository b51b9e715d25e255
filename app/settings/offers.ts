import { describeSetUp } from '../company/describe-set-up.ts';
import { fingerprint } from '../company/fingerprint.ts';
import type { SetUpOffer } from '../company/set-up-offer.ts';
import { assertNever } from '../domain/result.ts';
import type { FoundImport } from '../import/import-candidate.ts';
import type { AccountsQuestion } from '../sign-in/accounts-question.ts';
import type { Snapshot } from '../snapshot.ts';
import type { SettingsChange, SettingsPlan } from './plan-import.ts';
import type { CarriedSettings } from './settings-transfer.ts';

/** Settings from a file, which are shown and have changed nothing yet. */
export type SettingsOffer = {
  readonly name: string;
  readonly changes: readonly SettingsChange[];
  /** Not in a window's snapshot: it is long, and the changes say it. */
  readonly carried?: CarriedSettings;
  /** What names all of this in the person's yes, as `fingerprint` makes it. */
  readonly shown: string;
};

/** What is shown and waits for the person's yes. */
export type OfferEvent =
  | { readonly type: 'setUpOffered'; readonly offer: SetUpOffer | undefined }
  /** A pinned key has signed a setup of this number. */
  | { readonly type: 'revisionSeen'; readonly signer: string; readonly revision: number }
  | { readonly type: 'settingsOffered'; readonly offer: SettingsOffer | undefined }
  | { readonly type: 'accountsAsked'; readonly question: AccountsQuestion | undefined }
  /** The person's yes to settings from a file. */
  | { readonly type: 'settingsTaken'; readonly parts: SettingsPlan['parts'] }
  | { readonly type: 'importsFound'; readonly imports: readonly FoundImport[] };

export function offer(snapshot: Snapshot, event: OfferEvent): Snapshot {
  switch (event.type) {
    case 'setUpOffered': {
      const { setUpOffer: _, ...rest } = snapshot;
      return event.offer === undefined ? rest : withChanges({ ...rest, setUpOffer: event.offer });
    }
    case 'revisionSeen': {
      const { [event.signer]: latest = 0 } = snapshot.setUpRevisions;
      if (event.revision <= latest) return snapshot;
      return { ...snapshot, setUpRevisions: { ...snapshot.setUpRevisions, [event.signer]: event.revision } };
    }
    case 'settingsOffered': {
      const { settingsOffer: _, ...rest } = snapshot;
      return event.offer === undefined ? rest : { ...rest, settingsOffer: event.offer };
    }
    case 'accountsAsked': {
      const { accountsQuestion: _, ...rest } = snapshot;
      return event.question === undefined ? rest : { ...rest, accountsQuestion: event.question };
    }
    case 'settingsTaken':
      return { ...snapshot, ...event.parts };
    case 'importsFound':
      return { ...snapshot, imports: event.imports };
    default:
      return assertNever(event);
  }
}

/** With what the set-up that is shown would change as things are now. */
export function withChanges(snapshot: Snapshot): Snapshot {
  const { setUpOffer } = snapshot;
  if (setUpOffer?.kind !== 'offered') return snapshot;
  const { name, setUp, signature } = setUpOffer;
  const changes = describeSetUp(snapshot, snapshot, setUp);
  const shown = fingerprint({ name, setUp, signature, changes });
  return { ...snapshot, setUpOffer: { ...setUpOffer, changes, shown } };
}
