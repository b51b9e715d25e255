import { expect, it } from 'vitest';
import { claim } from '../../testing/claims/claim.ts';
import { lendsAccess } from './mac-access.ts';

const FOLDER = 'drwxr-xr-x+ 5 root  wheel  160 Nov  3 09:12 /Library/Application Support/Mai\n';

it.each([
  ['no list', 'drwxr-xr-x  5 root  wheel  160 Nov  3 09:12 /Library\n', false],
  ['what macOS denies everybody', `${FOLDER} 0: group:everyone deny delete\n`, false],
  ['reading', `${FOLDER} 0: group:staff allow list,search,readattr,readsecurity\n`, false],
  [
    'files of others',
    `${FOLDER} 0: group:staff allow list,add_file,search,delete,add_subdirectory,delete_child\n`,
    true,
  ],
  ['changes by one person', `${FOLDER} 0: user:anna allow write,append\n`, true],
  [
    'changes by the last of many',
    `${FOLDER}${Array.from({ length: 10 }, (_, at) => ` ${at}: group:g${at} allow read\n`).join('')} 10: user:anna allow write\n`,
    true,
  ],
  ['what is inherited', `${FOLDER} 0: user:anna inherited allow read,writesecurity\n`, true],
  ['the second of two', `${FOLDER} 0: group:everyone deny delete\n 1: user:anna allow chown\n`, true],
])('an access control list of macOS with %s', (_, listing, lends) => {
  claim('policy-admin-only-windows-mac');
  expect(lendsAccess(listing)).toBe(lends);
});
