import type { UseCases } from '../context.ts';
import { fail, ok } from '../domain/result.ts';
import { groupName, MOST_GROUPS } from './start-group.ts';
import type { START_GROUPS_COMMANDS } from './start-groups-commands.ts';
import { startRolesOf } from './start-roles-of.ts';
import { groupNamed } from './startable-roles.ts';

export const startGroupsUseCases: UseCases<typeof START_GROUPS_COMMANDS> = {
  saveStartGroup: async ({ apply, snapshot }, { name: text, keys, before }) => {
    const name = groupName(text);
    const isNew = [before, name].every(known => known === undefined || groupNamed(snapshot(), known) === undefined);
    if (name === undefined || (isNew && snapshot().startGroups.length >= MOST_GROUPS))
      return fail({ kind: 'bad-message' });
    apply({ type: 'startGroupSaved', group: { name, keys: [...new Set(keys)] }, before: before ?? name });
    return ok();
  },
  removeStartGroup: async ({ apply }, { name }) => {
    apply({ type: 'startGroupRemoved', name });
    return ok();
  },
  startGroup: async (context, { name, confirmed = false }) => {
    const group = groupNamed(context.snapshot(), name);
    return group === undefined ? fail({ kind: 'not-found' }) : startRolesOf(context, group, confirmed);
  },
};
