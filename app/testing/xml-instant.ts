import type { Instant } from '../domain/instant.ts';

/** Formats an instant for SAML. */
export const xmlInstant = (at: Instant): string =>
  new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'UTC' })
    .format(at)
    .replace(' ', 'T')
    .concat('Z');
