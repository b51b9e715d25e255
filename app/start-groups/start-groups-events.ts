import type { Reducers } from '../reducers.ts';
import { kept, withParts } from '../structural-sharing.ts';
import type { StartGroup } from './start-group.ts';

export type StartGroupsEvent =
  /** In the place of the group `before`, or of the one with its name; else at the end. */
  | { readonly type: 'startGroupSaved'; readonly group: StartGroup; readonly before: string }
  | { readonly type: 'startGroupRemoved'; readonly name: string };

export const startGroupsReducers: Reducers<StartGroupsEvent> = {
  startGroupSaved: (snapshot, { group, before }) => {
    const { startGroups } = snapshot;
    const isReplaced = ({ name }: StartGroup) => name === before || name === group.name;
    const at = startGroups.findIndex(isReplaced);
    const others = startGroups.filter(other => !isReplaced(other));
    return { ...snapshot, startGroups: others.toSpliced(at === -1 ? others.length : at, 0, group) };
  },
  startGroupRemoved: (snapshot, { name }) =>
    withParts(snapshot, { startGroups: kept(snapshot.startGroups, group => group.name !== name) }),
};
