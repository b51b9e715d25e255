import type { CommandType } from '../contract.ts';
import type { Failure, FailureKind } from '../domain/failure.ts';

/** Commands whose failure is shown next to their field. */
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
  'askRotation',
  'rotateKey',
  'changeRotation',
  'saveActivity',
  'answerProxyPassword',
  'savePassword',
  'checkForUpdates',
  'setUpdates',
]);

/** Failures that belong to a field, whatever the command. */
const OF_A_FIELD: ReadonlySet<FailureKind> = new Set(['not-an-address', 'endpoint-off', 'offer-changed']);

/** Actions of the person are not failures. */
const WISHED: ReadonlySet<FailureKind> = new Set(['sign-in-canceled']);

/** Whether a failure of this command is added to the snapshot. */
export const isFailureNotice = (command: CommandType, failure: Failure): boolean =>
  !SHOWN_IN_PLACE.has(command) && !isOfAField(failure) && !WISHED.has(failure.kind);

/** A portal without a region hasn't been added yet: its form asks. */
const isOfAField = (failure: Failure): boolean =>
  OF_A_FIELD.has(failure.kind) || (failure.kind === 'portal-region' && failure.region === undefined);
