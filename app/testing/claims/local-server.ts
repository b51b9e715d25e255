import type { ClaimSection } from './claim-section.ts';

export const localServer = {
  title: 'Local credentials server and `credential_process`',
  claims: {
    'server-off': 'The local credentials server doesn’t listen until it is switched on.',
    'server-token': 'Each role has a token; without it the server gives nothing, not even which roles there are.',
    'server-requests': 'The server refuses every other Host (DNS rebinding), browser pages, and every method but GET.',
    'server-half-requests': 'An incomplete request doesn’t block others.',
    'server-squatter':
      'After Mai quits or crashes, another user who takes its port gets no request from a program that reads the token from its file, as the copied lines do.',
    'token-lifetime':
      'A token ends with the run, the role or the switch, and its file with it; a restart keeps only the port and the paths.',
    'token-without-port': 'While another program has the port, there is no token file.',
    'token-file-mode':
      'Token files are accessible to their owner only, in a folder that the system empties, where it has one.',
    'socket-owner': 'The `credential_process` socket is accessible to its owner only, and accepts only profile names.',
    'process-command': 'The `credential_process` line in the AWS files starts this Mai, whatever the environment says.',
    'started-environment':
      'A Mai that a tool’s call starts takes over no setting for AWS of that tool: a project’s endpoint gets no SAML response and no token.',
    'socket-imitation':
      'An impostor in place of the running Mai can give a `credential_process` call no credentials and learns nothing: both sides prove a secret of this run, and the answer is encrypted with it.',
    'socket-not-asked':
      'No call goes to a socket if the socket, its folder or its info file belongs to another user or is accessible to others; the info file is removed when Mai quits.',
    'request-shared':
      'Programs that request the same role cause one sign-in and one question, and no window without a click.',
    'request-start':
      'A program can’t start a role that the person never started, has stopped, or must confirm: Mai asks the person.',
    'request-flood': 'A program that asks for a role again and again notifies the person once in two minutes.',
    'thousand-connections': 'A thousand open connections don’t keep an honest program from an answer.',
  },
} as const satisfies ClaimSection;
