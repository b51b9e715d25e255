import type { ClaimSection } from './claim-section.ts';

export const samlResponse = {
  title: 'SAML response',
  claims: {
    'acs-address':
      'A SAML response is taken only at AWS’s exact addresses: no look-alike host, port, user name, path or longer host.',
    'acs-post': 'A SAML response is taken only from a POST of the main frame, and the request is always canceled.',
    'unknown-accounts':
      'A SAML response from another issuer, or without a known account, gives no credentials and changes no list until the person has seen its accounts; what is known survives restarts, sign-outs and updates.',
    'imitated-response':
      'An account that a forged response adds doesn’t become a known one: AWS must first accept it for a role of a known SAML provider.',
    'renewal-unknown-accounts': 'A renewal never accepts unknown accounts, and says so.',
    'confirmation-of-accounts': 'A confirmation counts only for the accounts that were shown, and starts no role.',
    'only-role-production':
      'If a sign-in brings only one role, it starts with the same question before production as a click.',
    'frame-posts-nothing':
      'A frame of another site can’t post to AWS: not from the top page, not by a redirect, and not from a pop-up.',
    'response-recipients':
      'Mai sends the SAML response to STS and, once STS has accepted it, to AWS’s role page for the account names.',
    'response-size': 'A form larger than any SAML response is not read.',
    'strict-saml-reader':
      'The SAML reader is strict: it refuses DTDs and entities, and no comment can shorten a role (`npm run fuzz` tries millions).',
  },
} as const satisfies ClaimSection;
