import type { ClaimSection } from './claim-section.ts';

export const commands = {
  title: 'Commands, links and opened files',
  claims: {
    'command-sender': 'Mai accepts commands only from the main frame of its own page in its own window.',
    'command-schema': 'A command with an unknown name, a wrong shape or an extra argument is refused.',
    'refused-command': 'A refused command has no effect.',
    'no-path-arguments':
      'No argument of a command becomes a path: only listed backups of a file can be viewed or restored.',
    'browser-addresses':
      'Mai opens only these addresses in the browser: its own loopback address, which leads to the AWS console once; sign-in and console pages of an access portal; the package of a new version, from the signed list; and the https help page of the company setup.',
    'link-opens-setup-only': 'A deep link can offer a company setup file over https, and can do nothing else.',
    'setup-link-asks-first':
      'No server is contacted for a deep link until the person has seen the address and confirmed it.',
    'hostile-input':
      'No input from Mai’s own page, a file, a link or a program crashes Mai or gets past its checks (`npm run fuzz -- --kind …`).',
    'pipes-block-nothing':
      'A pipe or device in place of an opened file, an AWS file or a shell startup file doesn’t block Mai.',
    'no-table-formulas':
      'No name of a role, account or company becomes a formula in a saved or copied table, whichever list separator the spreadsheet uses.',
  },
} as const satisfies ClaimSection;
