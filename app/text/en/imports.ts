import { list, number } from '../grammar.ts';

/** What Mai says about settings of other tools that it found. */
export const enImports = {
  title: 'Found on this computer',
  lead: 'Other tools on this computer know how you sign in. Mai takes over what you choose; their files stay as they are.',
  sources: { mai: 'mai', saml2aws: 'saml2aws', 'aws-azure-login': 'aws-azure-login' },
  from: (tool: string, path: string) => `From ${tool} (${path})`,
  about: (host: string, role: string) => (role === '' ? host : `${role}, by ${host}`),
  isDefault: '(its default)',
  skipped: (name: string, reason: string) => `${name} can’t be taken over: ${reason}`,
  reasons: {
    'no-address': 'it has no sign-in address.',
    'bad-address': 'its sign-in address is not one that Mai may open.',
  },
  choice: 'What to take over',
  offer: (tools: readonly string[]) => `Take over from ${list('en', tools)}…`,
  take: (count: number) => `Take over ${number('en', count)}`,
  leave: 'Not now',
};
