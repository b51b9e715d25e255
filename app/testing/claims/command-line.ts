import type { ClaimSection } from './claim-section.ts';

export const commandLine = {
  title: 'Command line',
  claims: {
    'links-no-commands': 'A link that is opened with Mai is never a command, whatever it adds to the command line.',
    'quit-own-user': 'Another user can’t make Mai quit.',
    'sign-checks': '`mai --sign` signs only what `mai --check` accepts.',
    'sign-key': '`mai --sign` copies the key nowhere, and never writes over it.',
  },
} as const satisfies ClaimSection;
