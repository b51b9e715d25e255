import { describe, expect, it } from 'vitest';
import type { RoleKey } from '../domain/role.ts';
import { claim } from '../testing/claims/claim.ts';
import { ACTIVE, sampleFacts, sampleFile } from '../testing/sample-facts.ts';
import {
  aliased,
  answered,
  BASHRC,
  CONFIG,
  DEFAULT,
  proxied,
  unreachable,
  WORK,
  withEndpoint,
  withVariable,
  words,
} from '../testing/tool-samples.ts';
import type { ActiveProfile, TroubleshootFacts } from './facts.ts';
import { findProblems } from './find-problems.ts';

/** Planted faults, each with the expected sentence. */
const PLANTED: readonly (readonly [fault: string, facts: TroubleshootFacts, told: RegExp])[] = [
  [
    'another tool’s expired credentials in [default]',
    answered({ profile: DEFAULT, kind: 'refused', code: 'ExpiredToken' }),
    /another program’s credentials in “default”.*don’t name a profile.*ExpiredToken/,
  ],
  [
    'Mai’s session token line removed',
    sampleFacts({}, { credentials: WORK.replace(/aws_session_token.*\n/, '') }),
    /“work” are missing.*Part of them is missing/,
  ],
  [
    'Mai’s secret replaced',
    answered({ profile: ACTIVE.profile, kind: 'refused', code: 'SignatureDoesNotMatch' }),
    /AWS rejects the credentials of “work”.*SignatureDoesNotMatch/,
  ],
  [
    'credentials of another role in the profile',
    answered({ profile: ACTIVE.profile, kind: 'identity', arn: 'arn:aws:sts::999999999999:assumed-role/Old/me' }),
    /“work” uses a different role.*Old in account 999999999999/,
  ],
  [
    'a byte order mark',
    sampleFacts({}, { credentials: `\xef\xbb\xbf${WORK}` }),
    /byte order mark.*line 1 of \/home\/ann\/\.aws\/credentials/,
  ],
  [
    'a section that stands twice',
    sampleFacts({}, { credentials: `[default]\nregion = eu-west-1\n${WORK}[default]\n` }),
    /\[default\] appears twice.*Line 7 of \/home\/ann\/\.aws\/credentials/,
  ],
  [
    'a setting that stands twice',
    sampleFacts({}, { config: `${CONFIG}region = eu-central-1\n` }),
    /region appears twice.*Line 3 of \/home\/ann\/\.aws\/config/,
  ],
  [
    'a comment behind a value',
    sampleFacts({}, { config: '[profile work]\nregion = eu-central-1 # mine\n' }),
    /part of region.*line 2 of \/home\/ann\/\.aws\/config/,
  ],
  [
    'endpoint_url in the profile',
    sampleFacts({}, { config: `${CONFIG}endpoint_url = http://localhost:4566\n` }),
    /“work” doesn’t connect to AWS.*endpoint_url is set to http:\/\/localhost:4566 in \/home\/ann\/\.aws\/config, line 3/,
  ],
  [
    'an endpoint by a services section',
    sampleFacts(
      {},
      { config: `${CONFIG}services = local\n[services local]\ns3 =\n  endpoint_url = http://localhost:9000\n` },
    ),
    /“work” doesn’t connect to AWS.*s3 is set to http:\/\/localhost:9000 in \/home\/ann\/\.aws\/config, line 5/,
  ],
  [
    'a services section that is not there',
    sampleFacts({}, { config: `${CONFIG}services = local\n` }),
    /services that don’t exist.*“services = local”.*line 3/,
  ],
  [
    'a profile’s certificates that are not there',
    answered(
      { profile: ACTIVE.profile, kind: 'ca-bundle', reason: 'missing' },
      sampleFacts({}, { config: `${CONFIG}ca_bundle = /none.pem\n` }),
    ),
    /ca_bundle has no usable certificates.*config, line 3, but \/none\.pem doesn’t exist/,
  ],
  [
    'AWS_CA_BUNDLE that is no certificate',
    answered(
      { profile: ACTIVE.profile, kind: 'ca-bundle', reason: 'no-certificate' },
      withVariable('AWS_CA_BUNDLE', '/etc/hosts'),
    ),
    /AWS_CA_BUNDLE has no usable certificates.*\.bashrc, line 7, but \/etc\/hosts contains no certificate/,
  ],
  [
    'certificates that do not vouch for AWS',
    answered(
      { profile: ACTIVE.profile, kind: 'untrusted', host: 'sts.eu-central-1.amazonaws.com' },
      withVariable('AWS_CA_BUNDLE', '/opt/old.pem'),
    ),
    /Tools can’t reach AWS.*certificate that tools don’t trust.*AWS_CA_BUNDLE = \/opt\/old\.pem, set in .*line 7/,
  ],
  [
    'a proxy that is gone',
    withVariable('HTTPS_PROXY', 'http://ann:secret@proxy.example:8080', {
      proxies: [
        {
          variable: { name: 'HTTPS_PROXY', value: 'http://ann:secret@proxy.example:8080', place: BASHRC },
          isReached: false,
        },
      ],
    }),
    /HTTPS_PROXY names a proxy that doesn’t respond.*line 7 to http:\/\/proxy\.example:8080/,
  ],
  [
    'a misspelled region in the profile',
    sampleFacts({}, { config: '[profile work]\nregion = eu-cental-1\n' }),
    /“eu-cental-1” isn’t an AWS region.*config, line 2/,
  ],
  [
    'a misspelled AWS_REGION',
    withVariable('AWS_REGION', 'Frankfurt'),
    /“Frankfurt” isn’t an AWS region.*\.bashrc, line 7/,
  ],
  [
    'a region that AWS does not have',
    answered(
      unreachable('sts.eu-central-9.amazonaws.com'),
      sampleFacts({}, { config: '[profile work]\nregion = eu-central-9\n' }),
    ),
    /Tools can’t reach AWS at sts\.eu-central-9.*region = eu-central-9, set in .*config, line 2/,
  ],
  [
    'AWS_USE_FIPS_ENDPOINT where there is none',
    answered(unreachable('sts-fips.eu-central-1.amazonaws.com'), withVariable('AWS_USE_FIPS_ENDPOINT', 'true')),
    /AWS_USE_FIPS_ENDPOINT = true, set in .*\.bashrc, line 7/,
  ],
  [
    'an alias of aws',
    sampleFacts({ aliases: [{ definition: 'aws --profile old', place: BASHRC }] }),
    /aws command was changed.*“aws --profile old” in \/home\/ann\/\.bashrc, line 7/,
  ],
  [
    'an alias of aws in bash’s own words',
    sampleFacts({ aliases: [{ definition: "aws is aliased to `aws --region us-east-1'", place: BASHRC }] }),
    /“aws” runs “aws --region us-east-1” in/,
  ],
  [
    'a function of the name aws',
    sampleFacts({
      aliases: [
        { definition: 'aws is a function\naws () \n{ \n    AWS_PROFILE=old command aws "$@"\n}', place: BASHRC },
      ],
    }),
    /“aws” runs “AWS_PROFILE=old command aws "\$@"” in/,
  ],
  ['another home in terminals', sampleFacts({ terminalHome: '/root' }), /different home folder.*\/root.*\/home\/ann/],
  [
    'a full disk',
    sampleFacts({ folder: { path: '/home/ann/.aws', isFull: true, isWritable: true } }),
    /disk is full.*\/home\/ann\/\.aws/,
  ],
  [
    'a read-only folder',
    sampleFacts({ folder: { path: '/home/ann/.aws', isFull: false, isWritable: false } }),
    /AWS folder is read-only/,
  ],
  [
    'a link that leads nowhere',
    sampleFacts({
      files: {
        ...sampleFacts().files,
        config: { kind: 'missing', path: '/home/ann/.aws/config', link: '/mnt/aws' },
      },
    }),
    /broken link.*points to \/mnt\/aws/,
  ],
  [
    'a credential_process of Mai’s whose program was moved',
    sampleFacts(
      {
        missingPrograms: ['/opt/mai/mai'],
        files: {
          credentials: sampleFile('/home/ann/.aws/credentials'),
          config: sampleFile('/home/ann/.aws/config', {
            text: `${CONFIG}credential_process = /opt/mai/mai --credentials work\n`,
            owned: new Map([
              [
                ACTIVE.profile,
                {
                  created: true,
                  written: { region: [], credential_process: ['/opt/mai/mai --credentials work'] },
                },
              ],
            ]),
          }),
        },
      },
      {},
    ),
    /“work” runs a program that’s missing.*\/opt\/mai\/mai/,
  ],
];

describe('a planted fault', () => {
  it.each(PLANTED)('is found and explained with its location: %s', (_, facts, told) => {
    expect(words(facts).filter(sentence => told.test(sentence))).toHaveLength(1);
  });

  it('never reveals a proxy’s password', () => {
    claim('troubleshoot-proxy');
    const value = 'http://ann:secret@proxy.example:8080';
    const proxies = [{ variable: { name: 'HTTPS_PROXY', value, place: BASHRC }, isReached: false }];
    expect(JSON.stringify(findProblems(sampleFacts({ proxies })))).not.toContain('secret');
  });
});

it('credentials of a permission set are those of the role that IAM Identity Center made for it', () => {
  const key = `${ACTIVE.key.split(' ')[0]} arn:aws:iam::${ACTIVE.accountId}:role/aws-reserved/sso.amazonaws.com/permission-set/Dev`;
  const about = (name: string, active: ActiveProfile) => {
    const arn = `arn:aws:sts::${ACTIVE.accountId}:assumed-role/${name}/me`;
    const facts = { ...answered({ profile: ACTIVE.profile, kind: 'identity', arn }), active: [active] };
    return findProblems(facts).map(({ kind }) => kind);
  };
  const set = { ...ACTIVE, key: key as RoleKey };
  expect(about('AWSReservedSSO_Dev_0123456789abcdef', set)).not.toContain('other-identity');
  expect(about('AWSReservedSSO_Admin_0123456789abcdef', set)).toContain('other-identity');
  expect(about('AWSReservedSSO_Dev_0123456789abcdef', ACTIVE)).toContain('other-identity');
});

describe('the shown connection to AWS', () => {
  const endpoint = 'http://ann:hush-31@localhost:4566';

  it.each([
    ['a proxy of SOCKS', proxied('socks5h://ann:hush-31@proxy.example:1080')],
    ['a password with a slash and an at sign', proxied('http://ann:hush-31/a@b@proxy.example:8080')],
    ['a variable with an endpoint', withVariable('AWS_ENDPOINT_URL', endpoint)],
    ['an endpoint that does not answer', answered(unreachable('localhost:4566'), withEndpoint(endpoint))],
    ['an alias with a proxy', aliased('HTTPS_PROXY=http://ann:hush-31@proxy.example AWS_PROFILE=old aws')],
    ['an alias with credentials', aliased("aws is aliased to `AWS_SECRET_ACCESS_KEY='hush-31 ' aws'")],
    ['an alias with a token', aliased('env AWS_SESSION_TOKEN=hush-31 aws --profile old')],
  ])('contains no secret: %s', (_, facts) => {
    claim('troubleshoot-no-secrets');
    const found = JSON.stringify(findProblems(facts));
    expect(found).toMatch(/proxy-dead|variable-wins|tool-stopped|aws-alias/);
    expect(found).not.toMatch(/hush|31/);
  });
});
