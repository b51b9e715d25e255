// The log's last line of defense: removes what looks like a secret before it reaches the disk, in any notation. Every
// pattern takes linear time: repetitions are bounded, or can't match their own start.

/**
 * One character of base64, plain or as URLs, JSON and HTML encode it, or what is hidden already: `pwd…==` at the end of base64 looks
 * like a form field, whose value must not shorten the rest below the length of a secret.
 */
const LETTER = String.raw`(?:[A-Za-z0-9+/=_…-]|%(?:25){0,4}(?:2[BF]|3D)|\\{1,8}(?:/|u00(?:2b|2f|3d))|&#x?[0-9a-f]{2,3};)`;
/** A line break, plain or as JSON and URLs encode it. */
const NEW_LINE = String.raw`(?:\r?\n|\r|(?:\\{1,8}r)?\\{1,8}n|(?:%(?:25){0,4}0D)?%(?:25){0,4}0A)`;
/** The name of a secret, in forms, JSON, headers, variables and objects. It may be the end of a longer name. */
const NAME = String.raw`(?:pass(?:word|wd|phrase|code)|pwd|secret|token|assertion|saml(?:request|response)|relaystate|signature|credential|cookie|session_?(?:key|id)|api_?key|access_?key|authorization)[\w.-]{0,40}`;
const QUOTE = String.raw`\\{0,16}["'\x60]`;
const SPACE = String.raw`\s{0,20}`;
/** Between a name and its value: `name: `, `"name":`, `name=`, `["name", `, `"name", "value": `. */
const TO_VALUE = `(?:${QUOTE})?${SPACE}(?:=>|[:=,])${SPACE}(?:${QUOTE}value${QUOTE}${SPACE}:${SPACE})?`;
/** Words that follow the name of an authentication scheme in a sentence. */
const NO_CREDENTIALS = String.raw`(?:auth\w*|realm|scheme|credentials?|challenge|token|login|access|sign)\b`;

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  // A quoted value ends at the next quote of the same depth; a truncated one at the end of the text.
  [RegExp(String.raw`(${NAME}${TO_VALUE})(\\{0,16})(["'\x60])[^]*?(?:(?<!\\)\2\3|$)`, 'gi'), '$1$2$3…$2$3'],
  // Headers and similar lines, to the end of the line.
  [/(authorization|cookie|pass(?:word|phrase|wd)|pwd)(\s{0,20}:[ \t]{0,20})(?![\s"'`\\…])[^\r\n]+/gi, '$1$2…'],
  // A form field in a URL or a body; an environment variable.
  [RegExp(String.raw`(${NAME}(?:=|:${SPACE}))(?!(?:${QUOTE})?…)[^&\s"<>]+`, 'gi'), '$1…'],
  // A part of a multipart form, and an input element.
  [RegExp(String.raw`(name=(?:${QUOTE})?${NAME}[^\r\n]{0,200}?${NEW_LINE}{2})[^\r\n]+`, 'gi'), '$1…'],
  [/<input\b[^<>]*>?/gi, '<input …>'],
  // An XML element.
  [RegExp(String.raw`(<(?:[\w-]{1,40}:)?[\w.-]{0,40}?${NAME}>)[^<]+`, 'gi'), '$1…'],
  [/([?&#;][\w.-]{1,80}=)[^&\s"<>]+/g, '$1…'],
  // User and password of a server or proxy, in a URL or after the name of a scheme.
  [/((?:\\{0,8}\/){2})[^\s/?#"<>\\]+@/g, '$1…@'],
  [
    RegExp(
      String.raw`\b(Basic|Bearer|Negotiate|NTLM)((?:[ \t]|%(?:25){0,4}20|\+){1,4})(?!${NO_CREDENTIALS})[^\s"'<>,;]{4,}`,
      'gi',
    ),
    '$1$2…',
  ],
  [/\b(AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}\b/g, '$1…'],
  [/arn:aws[\w-]*:[\w-]*:[\w-]*:\d{12}:[^\s"'<>,)]+/g, 'arn:…'],
  // Base64 and hex: assertions, session tokens, secret keys, cookies. In one piece or wrapped into lines, including the
  // shorter lines before and after, but not an indented line with several words, as in a stack trace.
  [
    RegExp(
      String.raw`(?:${LETTER}{1,31}${NEW_LINE}[ \t]{0,40}(?=${LETTER}{32}))?${LETTER}{32,}(?:${NEW_LINE}(?:${LETTER}+|[ \t]{1,40}${LETTER}+(?![^\r\n"'<,;)}\]\\%])))*`,
      'gi',
    ),
    '…',
  ],
];

/** Encodings that can nest, each undone once. Control characters stay encoded, so that no line is added. */
const LAYERS: readonly ((text: string) => string)[] = [
  text =>
    text.replace(/%([2-6][0-9a-f]|7[0-9a-e])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  text =>
    text
      .replace(/&(?:quot|#34|#x22);/gi, '"')
      .replace(/&(?:apos|#39|#x27);/gi, "'")
      .replaceAll('&amp;', '&'),
];
const MOST_LAYERS = 8;
/**
 * Where Node's util.inspect splits a long text: `'one\
 * ' +` and the next line.
 */
const PRINTED_LINES = /["'`] \+\r?\n[ \t]+["'`]/g;

/** Removes what looks like a secret. The rest stays as it was, except that URL and HTML encodings are decoded. */
export function redact(text: string): string {
  let redacted = redactLayer(text.replace(PRINTED_LINES, ''));
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const inner = LAYERS.map(undo => undo(redacted)).find(undone => undone !== redacted);
    if (inner === undefined) break;
    redacted = redactLayer(inner);
  }
  return redacted;
}

const redactLayer = (text: string): string =>
  PATTERNS.reduce((redacted, [pattern, replacement]) => redacted.replace(pattern, replacement), text);

/** An error for the log: its name, redacted message and stack. */
export function describeError(error: unknown): string {
  try {
    return redact(error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error));
  } catch {
    // Anything can be thrown, such as an object without a text.
    return 'an error without a text';
  }
}
