import type { Reducers } from '../reducers.ts';
import { withPart } from '../structural-sharing.ts';
import { isSamePackage, type OfferedUpdate } from './offered-update.ts';
import type { News } from './update-list.ts';
import type { UpdateCheck, UpdateSource, UpdateStage } from './updates-state.ts';

export type UpdatesEvent =
  | { readonly type: 'updateSourceKnown'; readonly source: UpdateSource }
  | { readonly type: 'updateChecked'; readonly check: UpdateCheck | undefined }
  /** `isNews`: no notification has announced it before. */
  | { readonly type: 'updateOffered'; readonly offered: OfferedUpdate | undefined; readonly isNews: boolean }
  /** What is new in the running version. */
  | { readonly type: 'newsRead'; readonly news: News | undefined }
  /** Mai runs as the version that it has installed. */
  | { readonly type: 'updateDone'; readonly version: string | undefined }
  | { readonly type: 'updateStageChanged'; readonly stage: UpdateStage }
  | { readonly type: 'updateDismissed' }
  /** Another Mai was installed in place of the running one, or the running one again. */
  | { readonly type: 'newerInstalled'; readonly version: string | undefined };

export const updatesReducers: Reducers<UpdatesEvent> = {
  updateSourceKnown: (snapshot, { source }) => withPart(snapshot, 'updateSource', source),
  updateChecked: (snapshot, { check }) => withPart(snapshot, 'updateCheck', check),
  updateOffered: (snapshot, { offered, isNews }) => {
    const { update } = snapshot;
    if (offered === undefined) return withPart(snapshot, 'update', undefined);
    const isSame = update?.version === offered.version;
    // A package that the list has replaced may be bad: it is not installed.
    const stage = isSame && isSamePackage(update, offered) ? update.stage : 'found';
    const told = isSame ? update : { isNews, isDismissed: false };
    return { ...snapshot, update: { ...offered, stage, isNews: told.isNews, isDismissed: told.isDismissed } };
  },
  newsRead: (snapshot, { news }) => withPart(snapshot, 'newsOfVersion', news),
  updateDone: (snapshot, { version }) => withPart(snapshot, 'updatedTo', version),
  updateStageChanged: (snapshot, { stage }) =>
    snapshot.update === undefined ? snapshot : { ...snapshot, update: { ...snapshot.update, stage } },
  updateDismissed: snapshot =>
    snapshot.update === undefined ? snapshot : { ...snapshot, update: { ...snapshot.update, isDismissed: true } },
  newerInstalled: (snapshot, { version }) => withPart(snapshot, 'installedVersion', version),
};
