import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSignInUrl } from '../domain/provider.ts';
import { parseRoleValue } from '../domain/role.ts';
import { templateFault } from '../roles/profile-template.ts';
import { claim } from '../testing/claims/claim.ts';
import { ODD_SETUPS, oddSetup, WRONG_SETUPS } from '../testing/odd-setups.ts';
import { publishedSchema } from '../testing/published-schema.ts';
import { SETUP_TEXT, setupOf } from '../testing/sample-setup.ts';
import { parseSetup } from './parse-setup.ts';
import type { CompanySetup } from './setup-schema.ts';

/** A real validator, as companies run it before they roll out a setup. */
const isPublished = new Ajv2020({ strict: true, allErrors: true }).compile(publishedSchema());
const verdicts = (text: string) => ({ mai: parseSetup(text).ok, schema: isPublished(JSON.parse(text)) });

describe('the published schema', () => {
  it.each(WRONG_SETUPS)('refuses, as Mai does, %s', (_, parts) => {
    claim('schema-as-strict');
    expect(verdicts(oddSetup(parts))).toEqual({ mai: false, schema: false });
  });

  it.each(ODD_SETUPS)('accepts, as Mai does, %s', (_, parts) => {
    claim('schema-as-strict');
    expect(verdicts(oddSetup(parts))).toEqual({ mai: true, schema: true });
  });

  it('accepts, as Mai does, every field', () => {
    expect(verdicts(SETUP_TEXT)).toEqual({ mai: true, schema: true });
  });

  it('can’t see a name that appears twice, which JSON.parse hides, nor the size of the file', () => {
    expect(verdicts('{"version": 1, "company": "Acme", "company": "Evil"}')).toEqual({ mai: false, schema: true });
    const spaces = ' '.repeat(1_000_000);
    expect(verdicts(`{"version": 1,${spaces}"company": "Acme"}`)).toEqual({ mai: false, schema: true });
  });

  const word = fc.constantFrom(
    ...['https://', 'http://', 'localhost', '127.0.0.1', '[::1]', 'sso', '.', '..', 'example', 'AWS.amazon.com', '/'],
    ...['awsapps.com', 'start', ':443', ':65536', '#/saml/', '#', '?', '@', '\\', ' ', '%', 'é', '1', '0x1f', '-', '_'],
    ...['arn:aws:iam::123456789012:', 'arn:aws-cn:iam::123456789012:', 'role/', 'saml-provider/', ',', 'Dev', '\n'],
    ...['{role}', '{role-tail}', '{account}', '{', '}', 'eu', '-central', '-1', 'us', '-gov', '-west', 'cn', '-north'],
    ...[
      '\u{1f40b}',
      '\u200d',
      '\ud800',
      '*',
      '*.',
      'x'.repeat(63),
      'portal.eu-west-1.app.aws',
      'identitycenter',
      'mailto:',
    ],
  );
  const text = fc.array(word, { maxLength: 9 }).map(words => words.join(''));
  const setup = fc.record(
    {
      company: text,
      providers: fc.array(
        fc.record(
          {
            address: fc.oneof(
              text.map(rest => `https://${rest}`),
              text,
            ),
            name: fc.constant('Acme'),
            region: text,
            roles: fc.array(text, { maxLength: 2 }),
            allowedHosts: fc.array(text, { maxLength: 2 }),
          },
          { requiredKeys: ['address', 'name'] },
        ),
        { maxLength: 2 },
      ),
      profileName: text,
      defaults: fc.record(
        { region: text, duration: fc.oneof(fc.double(), fc.integer({ max: 14 })) },
        { requiredKeys: [] },
      ),
      locked: fc.dictionary(fc.constantFrom('region', 'companies', 'signInWith', '__proto__'), text),
      support: fc.record(
        {
          link: fc.oneof(
            text.map(rest => `https://${rest}`),
            text,
          ),
        },
        { requiredKeys: [] },
      ),
      revision: fc.oneof(fc.double(), fc.maxSafeInteger()),
    },
    { requiredKeys: [] },
  );

  /** What a pattern accepts, Mai's own functions accept when they use it. */
  const isUsable = ({ providers = [], profileName }: CompanySetup) => {
    for (const { address, roles = [] } of providers) {
      expect(parseSignInUrl(address)).toMatchObject({ ok: true });
      expect(roles.map(role => parseRoleValue(role).length)).toEqual(roles.map(() => 1));
    }
    if (profileName !== undefined) expect(templateFault(profileName)).toBeUndefined();
  };

  it('judges each file as Mai does', () => {
    claim('schema-as-strict');
    fc.assert(
      // One field at a time, or one wrong field would hide what another is judged by.
      fc.property(setup, parts => {
        for (const [field, value] of Object.entries(parts)) {
          const { mai, schema } = verdicts(oddSetup({ [field]: value }));
          expect([field, value, mai]).toEqual([field, value, schema]);
          if (mai) isUsable(setupOf(oddSetup({ [field]: value })));
        }
      }),
      { numRuns: 400 },
    );
  });
});
