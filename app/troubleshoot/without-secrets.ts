/** Maximum length of a shown value. */
const LONGEST = 200;

/** Address for display: without user information, truncated. */
export const withoutLogin = (address: string): string =>
  address.replace(/^([a-z][a-z\d+.-]*:\/\/)?[^?#]*@/i, '$1').slice(0, LONGEST);

/** Shell line for display: secrets in variables and addresses redacted, truncated. */
export const withoutSecrets = (line: string): string =>
  line
    .replace(/(\b\w*(?:key|token|secret|pass)\w*=)(?:"[^"]*"?|'[^']*'?|\\.|[^\s"'\\])+/gi, '$1…')
    .replace(/(:\/\/)[^\s"'?#]*@/g, '$1')
    .slice(0, LONGEST);
