import type { ClaimSection } from './claim-section.ts';

export const keyRotation = {
  title: 'Rotation of long-lived keys',
  claims: {
    'rotation-confirmed':
      'A long-lived key is rotated only after a confirmation of exactly the change that was shown; a root user’s key never is.',
    'rotation-order':
      'The old key is deactivated only after AWS has accepted the new one as the file has it. It is deleted only while it is inactive, and at least a day after a reminder.',
    'rotation-crash':
      'After a crash at any step of a rotation, the file has a key that works, the old key is not deleted, and every key that Mai created is in the file or shown.',
    'rotation-secret':
      'The new secret is in memory until it is in the AWS file, and nowhere else: not in the journal, the vault, the log, the window or a command line.',
    'rotation-bytes':
      'A rotation replaces the two values of the key in the AWS file and no other byte; Mai doesn’t treat the section as its own afterwards.',
    'rotation-requests':
      'Requests that a long-lived key signs go only to AWS or to this computer, and none is made for a profile of another service.',
  },
} as const satisfies ClaimSection;
