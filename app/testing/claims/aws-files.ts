import type { ClaimSection } from './claim-section.ts';

export const awsFiles = {
  title: 'AWS files',
  claims: {
    'aws-files-mode': 'After Mai writes an AWS file, only its owner can read it.',
    'backups-mode':
      'Backups are in a folder that only its owner can access, whatever its mode was; a link or a folder of another user is refused.',
    'backups-content': 'A backup contains none of Mai’s own credentials, and every other byte of the file.',
    'no-injected-lines':
      'No value can add a line to an AWS file, and no profile name can change what other profiles mean.',
    'foreign-sections':
      'A section that Mai didn’t write is changed only after a confirmation, and the question shows no secret.',
    'change-shown-first': 'The person sees what would change in another program’s section before it is changed.',
    'default-never-moves':
      'The profile `default` passes from one active role to another only by a click; when its role stops, no other role takes it.',
    'stop-removes-own': 'Stop removes exactly the credentials that Mai wrote.',
    'concurrent-writes':
      'What other programs write is kept, even if Mai is killed while it replaces the file (`npm run torture`).',
    'expired-removed': 'After a crash, the next start removes Mai’s expired credentials and nothing else.',
    'crash-recovery':
      'After a crash at any moment, valid credentials that Mai wrote are shown as active, can be stopped, and are removed at quit if the settings say so.',
  },
} as const satisfies ClaimSection;
