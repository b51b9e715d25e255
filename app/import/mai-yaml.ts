import * as z from 'zod/mini';
import { parseRoleValue } from '../domain/role.ts';
import { type ImportReading, NOTHING_FOUND, readEntries } from './import-candidate.ts';

// `mai create` writes, by PyYAML: { NAME: { saml_identity_provider_url, saml_role: [provider ARN, role ARN, account name],
// saml_user } } and `mai set-default` adds { global: { default_profile: NAME } }.
const PROFILE = z.object({
  saml_identity_provider_url: z.optional(z.nullable(z.string())),
  saml_role: z.optional(z.nullable(z.array(z.nullable(z.string())))),
  saml_user: z.optional(z.nullable(z.string())),
});
const GLOBAL = z.object({ default_profile: z.optional(z.nullable(z.string())) });

/** Profiles of a parsed `mai.yaml`. Other entries are ignored. */
export function readMaiYaml(value: unknown): ImportReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NOTHING_FOUND;
  const { global: settings, ...profiles } = value as Readonly<Record<string, unknown>>;
  const defaultProfile = GLOBAL.safeParse(settings).data?.default_profile;
  return readEntries(
    Object.entries(profiles).flatMap(([name, profile]) => {
      const parsed = PROFILE.safeParse(profile);
      if (!parsed.success) return [];
      const { saml_identity_provider_url: address, saml_role: pair, saml_user: user } = parsed.data;
      const [first, second, accountName] = pair ?? [];
      const [role] = parseRoleValue(`${first ?? ''},${second ?? ''}`);
      return {
        source: 'mai' as const,
        name,
        address: address ?? undefined,
        ...(role !== undefined && { role }),
        ...(accountName && { accountName }),
        ...(user && { user }),
        profileName: name,
        isDefault: name === defaultProfile,
      };
    }),
  );
}
