import type { ClaimSection } from './claim-section.ts';

export const commandLine = {
  title: 'Command line and role-use log',
  claims: {
    'links-no-commands': 'A link that is opened with Mai is never a command, whatever it adds to the command line.',
    'quit-own-user': 'Another user can’t make Mai quit.',
    'sign-checks': '`mai --sign` signs only what `mai --check` accepts.',
    'sign-key': '`mai --sign` copies the key nowhere, and never writes over it.',
    'forget-command':
      '`mai --forget` leaves none of Mai’s credentials, `credential_process` lines, cookies or saved passwords, and nothing else of the person is changed.',
    'forget-as-user':
      '`mai --forget --all-users` touches nothing in a person’s home with root’s rights: a process with that person’s rights only does it, without root’s terminal, whatever links are there.',
    'terminal-output':
      'What Mai’s commands print for people contains no character that a terminal executes, whatever names are in setups, AWS files, variables and answers.',
    'role-use-policy':
      'Mai logs role use only while a policy on the computer asks for it; a setup from a file or link can’t.',
    'role-use-own-file':
      'The role-use log is added only to a file of this person: through no link, and to no pipe or file that another user put in its place.',
    'role-use-no-secret':
      'The role-use log contains no secret: only named fields, with the access key ID as in CloudTrail.',
  },
} as const satisfies ClaimSection;
