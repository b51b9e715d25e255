import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { runs } from '../../scripts/testing/runs.ts';
import { describeError, redact } from './redact.ts';

test('hides access keys, session tokens, assertions and ARNs', () => {
  claim('log-redaction');
  const token = 'IQoJb3JpZ2luX2VjEJ//////////wEaDGV1LWNlbnRyYWwtMSJHMEUCIQD';
  const line = `keys ASIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY ${token} for arn:aws:iam::123456789012:role/Analyst`;
  expect(redact(line)).toBe('keys ASIA… … … for arn:…');
});

test('hides query values of a URL, and keeps the rest', () => {
  claim('log-redaction');
  expect(redact('GET https://sso.example.com/aws?SAMLResponse=PHNhbWw&RelayState=x')).toBe(
    'GET https://sso.example.com/aws?SAMLResponse=…&RelayState=…',
  );
});

test.each([
  'Mai 0.1.0 has started',
  'net::ERR_NAME_NOT_RESOLVED at https://sso.example.com/aws',
  'The proxy asks by Basic authentication (Basic realm="Cafe Wi-Fi")',
  'The password was refused. The token has expired; no cookie is left.',
  'ENOENT: no such file or directory, open "/home/anna/.aws/credentials"',
  'region = eu-central-1, 100 % of 14 roles, 5 + 3 = 8',
  'it@example.com wrote to https://example.com about @SUM',
  "TypeError: Cannot read properties of undefined (reading 'ok')\n    at open (app/console/console.ts:10:3)",
])('keeps a sentence unchanged: %s', sentence => {
  expect(redact(sentence)).toBe(sentence);
});

test('keeps an error’s stack, without quoted values', () => {
  const error = new Error('refused ASIAIOSFODNN7EXAMPLE');
  expect(describeError(error)).toContain('refused ASIA…');
  expect(describeError(error)).toContain('at ');
});

test('tells of an error without a stack by its name and message, and of one without a text', () => {
  expect(describeError(Object.assign(new TypeError('refused'), { stack: undefined }))).toBe('TypeError: refused');
  expect(describeError(Object.create(null))).toBe('an error without a text');
});

test('keeps the stack after a message that ends in a secret', () => {
  const stack = `Error: refused ${'QUJD'.repeat(20)}\n    at open (app/console/console.ts:10:3)\n    at async run`;
  expect(redact(stack)).toBe('Error: refused …\n    at open (app/console/console.ts:10:3)\n    at async run');
});

test.each([
  ['wJalrXUtnFEMI%2FK7MDENG%2FbPxRfiCYEXAMPLEKEY', '…'],
  ['Basic YW5uYTpodXNoLWh1c2g=', 'Basic …'],
  ['Proxy-Authorization: Basic YW5uYTpodXNoLWh1c2g=', 'Proxy-Authorization: …'],
  ['via https://anna:hush@proxy.example:3128/', 'via https://…@proxy.example:3128/'],
  ['SAMLResponse=PHNhbWw', 'SAMLResponse=…'],
  ['user=anna&password=hush-1234&next=/', 'user=anna&password=…&next=…'],
  ['{"user":"anna","password":"hush \\"1234\\"","next":1}', '{"user":"anna","password":"…","next":1}'],
  ['"{\\"password\\":\\"hu\\\\\\"sh\\",\\"next\\":1}"', '"{\\"password\\":\\"…\\",\\"next\\":1}"'],
  ['{"password":"hush that was cut', '{"password":"…"'],
  ['{"SessionToken":"IQoJ\\/b3JpZ2lu"}', '{"SessionToken":"…"}'],
  ['["proxy-authorization", "Basic YTpi"]', '["proxy-authorization", "…"]'],
  ['{"name":"password","value":"hush"}', '{"name":"password","value":"…"}'],
  ['body=user%3Danna%26password%3Dhush%252C1%26x%3D1', 'body=user=anna&password=…&x=…'],
  ['form-data; name="password"\r\n\r\nhush 1\r\n--', 'form-data; name="password"\r\n\r\n…\r\n--'],
  ['<input type="password" name="p" value="hush">', '<input …>'],
  ['<wst:Password>hush 1</wst:Password>', '<wst:Password>…</wst:Password>'],
  ['AWS_SECRET_ACCESS_KEY=hush', 'AWS_SECRET_ACCESS_KEY=…'],
  ['<input type="password" value="hush that was cut', '<input …>'],
  ['FORM-DATA; NAME="PASSWORD"\r\n\r\nhush 1\r\n--', 'FORM-DATA; NAME="PASSWORD"\r\n\r\n…\r\n--'],
  ['asked with basic YW5uYTpodXNo once', 'asked with basic … once'],
  ['arn:aws-us-gov:iam::123456789012:role/Dev', 'arn:…'],
  ['arn:aws:sts:eu-central-1:123456789012:assumed-role/Dev/anna', 'arn:…'],
  ['{&quot;password&quot;:&quot;hush&quot;,&quot;next&quot;:1}', '{"password":"…","next":1}'],
  ['{&#39;password&#39;:&#39;hush&#39;}', "{'password':'…'}"],
  ['?a=1&amp;password=hush&amp;b=2', '?a=…&password=…&b=…'],
  ['said%7e, and 50%79 more', 'said~, and 50y more'],
  ['see a/b@example.com', 'see a/b@example.com'],
  [`got ${'A'.repeat(21)}PWdAAAAAA== here`, 'got … here'],
])('hides %s', (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

test('decodes at most eight layers, so that no text takes long', () => {
  expect(redact(`%${'25'.repeat(8)}`)).toBe('%');
  expect(redact(`%${'25'.repeat(12)}`)).toBe(`%${'25'.repeat(4)}`);
});

/** Unique markers at both ends and in the middle: none may remain. */
const MARKS = ['Zq', 'Wk', 'Xj'] as const;
const [HEAD, MIDDLE, TAIL] = MARKS;
const symbols = (...left: readonly string[]) =>
  fc.string({
    unit: fc.constantFrom(...[...'013579 !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ü'].filter(sign => !left.includes(sign))),
    maxLength: 12,
  });
/** Any password that begins and ends with letters. */
const password = fc.tuple(symbols(), symbols()).map(([one, other]) => `${HEAD}${one}${MIDDLE}${other}${TAIL}`);
const base64 = fc.uint8Array({ minLength: 24, maxLength: 600 }).map(bytes => Buffer.from(bytes).toString('base64'));

const wrapAt = (width: number, end: string) => (text: string) =>
  text.replace(RegExp(`.{${width}}(?=.)`, 'g'), `$&${end}`);
const escapeSlashes = (text: string): string => text.replaceAll('/', '\\/');
const basicOf = (secret: string) => Buffer.from(`anna:${secret}`).toString('base64');

/** Encodings of a text within another text. */
const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': text => text,
  'as a part of an address': encodeURIComponent,
  'as a part of an address twice': text => encodeURIComponent(encodeURIComponent(text)),
  'as a form writes it': text => new URLSearchParams({ x: text }).toString(),
  'as JSON': text => JSON.stringify({ body: text }),
  'as JSON with \\/': text => escapeSlashes(JSON.stringify({ body: text })),
  'as JSON in JSON': text => JSON.stringify(JSON.stringify({ body: text })),
  'as an object that is printed': text => inspect({ body: text }),
};

/** Contexts of a password. */
const PLACES: Readonly<Record<string, (secret: string) => string>> = {
  JSON: secret => JSON.stringify({ user: 'anna', password: secret, next: 1 }),
  'JSON within JSON': secret => JSON.stringify({ body: JSON.stringify({ newPassword: secret, a: [1] }) }),
  'JSON with \\/': secret => escapeSlashes(JSON.stringify({ client_secret: secret })),
  'a printed object': secret => inspect({ passphrase: secret, user: 'anna' }),
  'a form': secret => new URLSearchParams({ user: 'anna', password: secret, go: 'on' }).toString(),
  'a form of a page’s script': secret => `user=anna&pwd=${encodeURIComponent(secret)}&go=on`,
  'an address': secret => `GET https://sso.example.com/?x=${encodeURIComponent(secret)}#top`,
  'a server’s address': secret => {
    const address = new URL('https://proxy.example:3128/a');
    address.username = 'anna';
    address.password = secret;
    return address.href;
  },
  'the Basic scheme': secret => `asked with Basic ${basicOf(secret)} once`,
  'a header': secret => `HTTP/1.1\r\nAuthorization: Basic ${basicOf(secret)}\r\nHost: x`,
  'an element of XML': secret =>
    `<Login><NewPassword>${secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</NewPassword></Login>`,
  'a cookie': secret => `Cookie: a=b; sid=${encodeURIComponent(secret)}\r\nHost: x`,
  'a part of a form': secret => `Content-Disposition: form-data; name="password"\r\n\r\n${secret}\r\n--x`,
};

/** Contexts of base64. */
const RUNS: Readonly<Record<string, (secret: string) => string>> = {
  'one line': secret => `got ${secret} here`,
  'a PEM': secret => `-----BEGIN PRIVATE KEY-----\n${wrapAt(64, '\n')(secret)}\n-----END PRIVATE KEY-----`,
  'lines of 76': secret => `Content: \r\n${wrapAt(76, '\r\n')(secret)}\r\n\r\nend`,
  'indented lines': secret => `<X509Certificate>\n    ${wrapAt(76, '\n    ')(secret)}\n</X509Certificate>`,
  'lines that begin late': secret => {
    const begin = Math.min(9, secret.length - 32);
    return `answer ${secret.slice(0, begin)}\n${wrapAt(76, '\n')(secret.slice(begin))}\nend`;
  },
  'a form’s field': secret => `SAMLResponse=${encodeURIComponent(secret)}`,
  'a page’s form': secret => `<input type="hidden" value="${secret.replaceAll('+', '&#x2b;')}"/>`,
  'the URL alphabet': secret => Buffer.from(secret, 'base64').toString('base64url'),
};

/** The remaining parts of a secret, of twelve letters or more. */
function leftOf(secret: string, text: string): readonly string[] {
  const pieces = Array.from({ length: Math.max(secret.length - 11, 0) }, (_, at) => secret.slice(at, at + 12));
  return pieces.filter(piece => text.includes(piece));
}

describe('a secret is hidden', () => {
  const writings = Object.entries(WRITINGS);

  it.each(Object.entries(PLACES))('as a password in %s, in every encoding', (_place, put) => {
    claim('log-redaction');
    for (const [, write] of writings)
      fc.assert(
        fc.property(password, secret => {
          const redacted = redact(write(put(secret)));
          expect(MARKS.filter(mark => redacted.includes(mark))).toEqual([]);
          expect(leftOf(basicOf(secret), redacted)).toEqual([]);
        }),
        { numRuns: runs(30) },
      );
  });

  it.each(Object.entries(RUNS))('as base64 in %s, in every encoding', (_place, put) => {
    claim('log-redaction');
    for (const [, write] of writings)
      fc.assert(
        fc.property(base64, secret => {
          const redacted = redact(write(put(secret)));
          expect(leftOf(secret, redacted)).toEqual([]);
          expect(leftOf(secret.replaceAll('+', '-').replaceAll('/', '_'), redacted)).toEqual([]);
        }),
        { numRuns: runs(30) },
      );
  });
});

const TICKS = process.platform === 'win32' ? 100 : 30;
/** CPU time of a call in milliseconds, best of three because of other load. */
function timeOf(run: () => unknown): number {
  const times = Array.from({ length: 3 }, () => {
    const { user } = process.cpuUsage();
    run();
    return process.cpuUsage().user - user;
  });
  return Math.min(...times) / 1_000;
}

test.each([
  'a',
  'A/',
  '\\',
  '\\/',
  '%',
  '%25',
  '%3D',
  '%0A',
  '%0D%0A',
  '\n',
  'password',
  'password:',
  'password="',
  'password\\"',
  'token:\\\\"',
  '//',
  '//a',
  '//a:',
  'https://a@',
  '&',
  '&a',
  '&#x',
  '&amp;',
  '<input',
  '<a',
  '<password',
  '<',
  'Basic ',
  'Basic +',
  'name="password"',
  'name=password\n',
  'arn:aws:',
  'AKIA',
  `${'a'.repeat(31)}\n`,
  `${'a'.repeat(33)}\n  `,
  'value":',
  `pwd:${' '.repeat(19)}`,
  ' ',
  'cookie: ',
  '"',
  '=>',
])('takes linear time for a long text of %j', piece => {
  const textOf = (length: number) => piece.repeat(Math.ceil(length / piece.length));
  const [short, long] = [textOf(20_000), textOf(160_000)];
  // Eight times the text takes quadratic code 64 times as long. Windows’ clock is coarse.
  expect(timeOf(() => redact(long))).toBeLessThan(24 * timeOf(() => redact(short)) + TICKS);
});
