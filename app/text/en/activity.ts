import { plural } from '../grammar.ts';

/** The words of the activity page and its table. */
export const enActivity = {
  title: 'Activity',
  none: 'Nothing yet. Here you see which roles you had, and what failed.',
  kept: 'Kept on this computer for 90 days. No keys are in it.',
  copy: 'Copy as CSV',
  save: 'Save as CSV…',
  copied: 'Copied.',
  columns: [
    'Started',
    'Keys valid until',
    'Ended',
    'How it ended',
    'Person',
    'Company',
    'Account',
    'Account number',
    'Role',
    'Profile',
    'Failure',
    'Reference',
  ],
  ends: { live: 'Live', stopped: 'Stopped', expired: 'Expired', unknown: 'Ended while Mai was off' },
  span: (from: string, until: string) => `${from} – ${until}`,
  renewed: (count: number) => plural('en', count, { one: 'renewed once', other: n => `renewed ${n} times` }),
  more: (count: number) =>
    plural('en', count, {
      one: 'and 1 more, an older one, in the table',
      other: n => `and ${n} more, older ones, in the table`,
    }),
  reference: (reference: string) => `Reference ${reference}`,
  fileName: 'mai-activity.csv',
};
