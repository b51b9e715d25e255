/** The most of a value that is shown, in characters. */
const LONGEST = 200;

/** An address as it is shown: without who signs in there, whatever a password holds, and not too long. */
export const withoutLogin = (address: string): string =>
  address.replace(/^([a-z][a-z\d+.-]*:\/\/)?[^?#]*@/i, '$1').slice(0, LONGEST);

/** A line of a shell as it is shown: without the values that its variables and addresses may keep secret, and not too long. */
export const withoutSecrets = (line: string): string =>
  line
    .replace(/(\b\w*(?:key|token|secret|pass)\w*=)(?:"[^"]*"?|'[^']*'?|\\.|[^\s"'\\])+/gi, '$1…')
    .replace(/(:\/\/)[^\s"'?#]*@/g, '$1')
    .slice(0, LONGEST);
