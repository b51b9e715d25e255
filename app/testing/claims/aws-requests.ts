import type { ClaimSection } from './claim-section.ts';

export const awsRequests = {
  title: 'Requests to AWS and the console link',
  claims: {
    'no-other-hosts':
      'From the start to the first role, Mai contacts no hosts but the company’s and AWS’s: it has no telemetry, and Chromium downloads no spelling dictionary.',
    'aws-no-redirects': 'Requests to AWS follow no redirect and send no cookie.',
    'aws-endpoint':
      '`AWS_ENDPOINT_URL` and its variants must lead to https or to this computer, or no request is sent; one that is in force is shown in the settings, and on the first page if it leads elsewhere.',
    'sts-answer-strict': 'An answer of STS that is not exactly one set of credentials with a valid time is refused.',
    'aws-answer-limits': 'Entities in an answer of AWS are not expanded, and no more is read than AWS would send.',
    'console-request': 'The console link is requested with the credentials in the body, where no proxy logs them.',
    'console-link-once':
      'The browser is opened with an address that contains no secret; the link behind it is given out once, within 30 seconds.',
    'console-link-other-user':
      'On Linux another user finds the console link in no command line or environment, and gets nothing at the address that is there.',
    'console-browser':
      'A chosen browser is started without a shell, from the list of installed browsers, and its command line has no secret.',
    'console-page':
      'A console link leads to the console of the role’s partition, whatever page was pasted or imported.',
    'console-link-unknown-owner':
      'If Linux doesn’t say which user a browser belongs to, the link is not given out, and the page says so.',
    'console-link-flooding':
      'Another user who keeps connecting can’t keep the console link from the person’s own browser: Mai reads the kernel’s tables once for all waiting connections.',
  },
} as const satisfies ClaimSection;
