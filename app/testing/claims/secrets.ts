import type { ClaimSection } from './claim-section.ts';

export const secrets = {
  title: 'Secrets',
  claims: {
    'no-secret-after-tests':
      'After every test of the app, its output and its folder contain no credentials or passwords.',
    'no-secret-leaks':
      'A day of use leaves no secret in messages, titles, notifications, processes, temporary files, dumps or memory.',
    'log-redaction':
      'Anything that looks like a secret is kept out of the log: base64, passwords in addresses, JSON, forms and headers, in any encoding. A password without a name next to it can’t be recognized.',
    'no-crash-dumps':
      'Mai writes no crash dump: it starts no crash reporter, and a crashed page leaves nothing behind.',
    'clipboard-cleared':
      'A copied secret is cleared after a minute, unless the person has copied something else since.',
    'clipboard-marks':
      'A copied secret carries the marks that keep it out of clipboard histories on Windows, macOS and KDE; it can always be pasted as text.',
    'vault-key':
      'The vault’s key is in the system keychain; without it the vault’s files reveal nothing, and changed files are refused.',
    'no-keychain': 'Without a keychain, secrets stay in memory, and Mai says so.',
    'process-credentials':
      'A tool that calls Mai gets credentials that no file contains; without Mai and without a keychain it gets an explanation.',
    'delete-all-data':
      'Deleting all Mai data leaves nothing of Mai on the computer, removing a company leaves nothing of it, and both keep everything else.',
    'delete-own-files-only':
      'Files that a person put into Mai’s data folder stay when Mai deletes its data, and no link is followed.',
    'troubleshoot-no-secrets': 'Troubleshoot shows no password of an address, and no secret of an alias or a variable.',
    'troubleshoot-proxy': 'Troubleshoot reports a proxy without its password.',
    'troubleshoot-requests':
      'Troubleshoot sends credentials only to AWS or to this computer, whatever address a profile or variable names.',
    'troubleshoot-file-modes':
      'Closing an AWS file to other users opens no other file to them, even if they replace it with a link at that moment.',
    'reports-no-secrets':
      'The activity list and the Troubleshoot report contain no credentials; the report contains no account ID and no user name either.',
  },
} as const satisfies ClaimSection;
