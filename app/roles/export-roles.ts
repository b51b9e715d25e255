import { tsv } from '../activity/table-text.ts';
import { isShown } from '../company/company-rules.ts';
import { defaultSession } from '../credentials/default-owner.ts';
import { isPermissionSetArn } from '../domain/arn.ts';
import { profileTemplate } from '../settings/effective-preferences.ts';
import type { Snapshot } from '../snapshot.ts';
import { previewNames } from './preview-names.ts';
import { TEMPLATES } from './profile-template.ts';
import { accountName } from './roles-state.ts';

/** An exported role. `name`, `role` and `url` are as in `mai list -o json`; the rest is what they are derived from. */
export type ExportedRole = {
  readonly name: string;
  readonly role: string;
  readonly url: string;
  readonly company: string;
  readonly account_id: string;
  readonly account_name: string;
  readonly role_name: string;
  /** Empty for a permission set, whose role AWS names. */
  readonly role_arn: string;
  readonly default: boolean;
};

/** All roles, sorted by profile name as in `mai list`. Contains no secret. */
function exportedRoles(snapshot: Snapshot): readonly ExportedRole[] {
  const defaultKey = defaultSession(snapshot)?.key ?? snapshot.defaultOwner;
  const providers = new Map(snapshot.providers.map(provider => [provider.id, provider]));
  return previewNames(snapshot, profileTemplate(snapshot) ?? TEMPLATES.mai, 'keep')
    .filter(({ role: { role } }) => isShown(role, snapshot.company))
    .map(({ key, name, role: { providerId, role } }): ExportedRole => {
      const account = accountName(snapshot, role.accountId);
      return {
        name,
        role: `AWS Account ${role.accountId} (${account}): ${role.name}`,
        url: providers.get(providerId)?.signInUrl ?? '',
        company: providers.get(providerId)?.name ?? '',
        account_id: role.accountId,
        account_name: account,
        role_name: role.name,
        role_arn: isPermissionSetArn(role.roleArn) ? '' : role.roleArn,
        default: key === defaultKey,
      };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}

export type RoleListFormat = 'json' | 'tsv';

export const ROLE_LIST_FORMATS: Readonly<Record<RoleListFormat, (snapshot: Snapshot) => string>> = {
  json: snapshot => `${JSON.stringify(exportedRoles(snapshot), null, 2)}\n`,
  tsv: snapshot => {
    const roles = exportedRoles(snapshot);
    return tsv([COLUMNS, ...roles.map(role => COLUMNS.map(column => String(role[column])))]);
  },
};

const COLUMNS = [
  'name',
  'role',
  'url',
  'company',
  'account_id',
  'account_name',
  'role_name',
  'role_arn',
  'default',
] as const satisfies readonly (keyof ExportedRole)[];
