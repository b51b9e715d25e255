import type { ClaimSection } from './claim-section.ts';

export const setups = {
  title: 'Policies and company setups',
  claims: {
    'policy-admin-only':
      'A policy counts only if administrators alone can write it: links and folders that other users own or can write, at any level, are refused.',
    'policy-admin-only-windows-mac':
      'Windows checks the same by owner and access list and reads the registry’s policies first; macOS checks access lists too. Both follow documented formats and were not run there.',
    'policy-last-good':
      'If a policy is unreadable, untrusted or invalid, Mai says so, and the last valid policy stays in force, also after a restart.',
    'schema-as-strict':
      'The published schema refuses and accepts what Mai does, judged by a standard validator, but for a name that appears twice, the size of the file and public suffixes, which a validator can’t see.',
    'lock-has-value': 'A locked setting has a value, and the value comes from the policy that locks it.',
    'lock-in-core':
      'A lock holds for every command, for settings that were stored or imported, and for what was in use before it; the window is not what enforces it.',
    'withdrawn-company':
      'A policy or a signed setup can withdraw a company or move it to another address; an unsigned setup only one that it named before, from the same link, and none that a policy names.',
    'refreshed-setup':
      'A setup that is fetched again from its link changes nothing without a confirmation, unless a pinned key signed a later revision that only changes names, labels, lists of roles, help, region or session length.',
    'company-not-allowed':
      'A company that the policy doesn’t allow can’t be used, whenever it was added: Mai signs out of it, stops its roles and never renews them.',
    'setup-signature': 'Where the policy pins a signing key, only setups signed with that key are accepted.',
    'setup-shown-first':
      'A setup from a link or a file changes nothing until the person has seen what it would change and confirmed it.',
    'setup-shown-in-full':
      'The preview covers every field of the setup format, and everything that ends with the setup that is replaced.',
    'confirmation-of-what-was-shown':
      'A confirmation counts only for the setup or settings that were shown, not for any that arrived meanwhile.',
    'setup-names-quoted':
      'A name in a setup can’t pass for Mai’s own words: it is quoted, isolated and free of invisible characters.',
    'setup-revision':
      'A signed setup that is older than one Mai has seen is refused, also after a restart and under the company’s other key.',
    'setup-below-policy':
      'A setup can’t change what a policy has locked, nor the regions, production marks, hosts, roles or name of a company that the policy names, however its address is spelled.',
    'unsigned-setup-dropped': 'A setup that was accepted unsigned no longer counts once the policy pins a signing key.',
    'imported-settings':
      'Imported settings are shown first and accepted whole or refused; they change nothing that the company has locked or that belongs to this computer.',
    'imported-settings-production':
      'The preview of imported settings first lists the accounts, with their IDs, where Mai would no longer ask before production.',
    'role-matches-arn':
      'A role in settings is what its ARN says: no role can show one account or name and start another, whether stored or imported.',
  },
} as const satisfies ClaimSection;
