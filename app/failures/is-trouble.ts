import type { CommandType } from '../contract.ts';
import type { FailureKind } from '../domain/failure.ts';

/** Commands whose failure the asker shows beside the field that caused it. */
const SHOWN_IN_PLACE: ReadonlySet<CommandType> = new Set([
  'setProfileName',
  'setRegion',
  'nameProfiles',
  'exportRoles',
  'exportSettings',
  'openSettings',
  'setEndpoint',
  'setOpenAtLogin',
  'setOpenShortcut',
  'testCredentials',
  'addChainedRole',
  'listBackups',
  'previewRestore',
  'troubleshoot',
  'fixFinding',
  'copyReport',
  'saveActivity',
  'answerProxyPassword',
  'savePassword',
]);

/** Failures that belong to a field, whatever was asked for. */
const OF_A_FIELD: ReadonlySet<FailureKind> = new Set(['not-an-address', 'endpoint-off', 'offer-changed']);

/** What a person did themselves is no trouble of theirs. */
const WISHED: ReadonlySet<FailureKind> = new Set(['sign-in-cancelled']);

/** Whether a command's failure is shown as a trouble, with what to do. */
export const isTrouble = (command: CommandType, failure: FailureKind): boolean =>
  !SHOWN_IN_PLACE.has(command) && !OF_A_FIELD.has(failure) && !WISHED.has(failure);
