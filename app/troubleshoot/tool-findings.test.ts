import { describe, expect, it } from 'vitest';
import type { ProfileName } from '../domain/profile.ts';
import { claim } from '../testing/claims/claim.ts';
import { LIVE, sampleFacts, sampleFile } from '../testing/sample-facts.ts';
import { textFor } from '../text/text-for.ts';
import { explainFinding } from './explain-finding.ts';
import type { Place, TroubleshootFacts } from './facts.ts';
import { findProblems } from './find-problems.ts';
import { fixOf } from './findings.ts';
import type { ToolAnswer } from './tool-answer.ts';
import { toolRequests } from './tool-request.ts';

const WORK = '[work]\naws_access_key_id = ASIAMAI\naws_secret_access_key = s\naws_session_token = t\n';
const CONFIG = '[profile work]\nregion = eu-central-1\n';
const BASHRC: Place = { kind: 'file', path: '/home/ann/.bashrc', line: 7 };
const DEFAULT = 'default' as ProfileName;

const words = (facts: TroubleshootFacts) =>
  findProblems(facts).map(finding => {
    const { title, detail } = explainFinding(finding, textFor('en'));
    return `${title}. ${detail}`;
  });

const withVariable = (name: string, value: string, facts: Partial<TroubleshootFacts> = {}) =>
  sampleFacts({ variables: [...sampleFacts().variables, { name, value, place: BASHRC }], ...facts });

const answered = (answer: ToolAnswer, facts: TroubleshootFacts = sampleFacts()): TroubleshootFacts => ({
  ...facts,
  answers: [answer],
});

const unreachable = (host: string): ToolAnswer => ({
  profile: LIVE.profile,
  kind: 'unreachable',
  host,
  reason: 'name',
});

/** Planted faults, each with the expected sentence. */
const PLANTED: readonly (readonly [fault: string, facts: TroubleshootFacts, told: RegExp])[] = [
  [
    'another tool’s expired credentials in [default]',
    answered({ profile: DEFAULT, kind: 'refused', code: 'ExpiredToken' }),
    /other credentials in “default”.*name no profile.*ExpiredToken/,
  ],
  [
    'Mai’s session token line removed',
    sampleFacts({}, { credentials: WORK.replace(/aws_session_token.*\n/, '') }),
    /“work” are gone.*A part of them is missing/,
  ],
  [
    'Mai’s secret replaced',
    answered({ profile: LIVE.profile, kind: 'refused', code: 'SignatureDoesNotMatch' }),
    /AWS refuses the credentials of “work”.*SignatureDoesNotMatch/,
  ],
  [
    'credentials of another role in the profile',
    answered({ profile: LIVE.profile, kind: 'identity', arn: 'arn:aws:sts::999999999999:assumed-role/Old/me' }),
    /“work” leads to another role.*Old in account 999999999999/,
  ],
  [
    'a byte order mark',
    sampleFacts({}, { credentials: `\xef\xbb\xbf${WORK}` }),
    /byte order mark.*Line 1 of \/home\/ann\/\.aws\/credentials/,
  ],
  [
    'a section that stands twice',
    sampleFacts({}, { credentials: `[default]\nregion = eu-west-1\n${WORK}[default]\n` }),
    /\[default\] is there twice.*Line 7 of \/home\/ann\/\.aws\/credentials/,
  ],
  [
    'a setting that stands twice',
    sampleFacts({}, { config: `${CONFIG}region = eu-central-1\n` }),
    /region is there twice.*Line 3 of \/home\/ann\/\.aws\/config/,
  ],
  [
    'a comment behind a value',
    sampleFacts({}, { config: '[profile work]\nregion = eu-central-1 # mine\n' }),
    /part of region.*line 2 of \/home\/ann\/\.aws\/config/,
  ],
  [
    'endpoint_url in the profile',
    sampleFacts({}, { config: `${CONFIG}endpoint_url = http://localhost:4566\n` }),
    /“work” goes elsewhere.*endpoint_url is set to http:\/\/localhost:4566 in \/home\/ann\/\.aws\/config, line 3/,
  ],
  [
    'an endpoint by a services section',
    sampleFacts(
      {},
      { config: `${CONFIG}services = local\n[services local]\ns3 =\n  endpoint_url = http://localhost:9000\n` },
    ),
    /“work” goes elsewhere.*s3 is set to http:\/\/localhost:9000 in \/home\/ann\/\.aws\/config, line 5/,
  ],
  [
    'a services section that is not there',
    sampleFacts({}, { config: `${CONFIG}services = local\n` }),
    /services that are not there.*“services = local”.*line 3/,
  ],
  [
    'a profile’s certificates that are not there',
    answered(
      { profile: LIVE.profile, kind: 'ca-bundle', reason: 'missing' },
      sampleFacts({}, { config: `${CONFIG}ca_bundle = /none.pem\n` }),
    ),
    /ca_bundle names no usable certificates.*config, line 3, but \/none\.pem is not there/,
  ],
  [
    'AWS_CA_BUNDLE that is no certificate',
    answered(
      { profile: LIVE.profile, kind: 'ca-bundle', reason: 'no-certificate' },
      withVariable('AWS_CA_BUNDLE', '/etc/hosts'),
    ),
    /AWS_CA_BUNDLE names no usable certificates.*\.bashrc, line 7, but \/etc\/hosts has no certificate/,
  ],
  [
    'certificates that do not vouch for AWS',
    answered(
      { profile: LIVE.profile, kind: 'untrusted', host: 'sts.eu-central-1.amazonaws.com' },
      withVariable('AWS_CA_BUNDLE', '/opt/old.pem'),
    ),
    /Tools can’t reach AWS.*certificate that tools do not trust.*AWS_CA_BUNDLE = \/opt\/old\.pem, set in .*line 7/,
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
    /HTTPS_PROXY names a proxy that does not answer.*line 7 to http:\/\/proxy\.example:8080/,
  ],
  [
    'a misspelt region in the profile',
    sampleFacts({}, { config: '[profile work]\nregion = eu-cental-1\n' }),
    /“eu-cental-1” is no AWS region.*config, line 2/,
  ],
  ['a misspelt AWS_REGION', withVariable('AWS_REGION', 'Frankfurt'), /“Frankfurt” is no AWS region.*\.bashrc, line 7/],
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
    /aws command is changed.*“aws --profile old” in \/home\/ann\/\.bashrc, line 7/,
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
  ['another home in terminals', sampleFacts({ terminalHome: '/root' }), /another home folder.*\/root.*\/home\/ann/],
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
    /link that leads nowhere.*leads to \/mnt\/aws/,
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
                LIVE.profile,
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
    /“work” runs a program that is gone.*\/opt\/mai\/mai/,
  ],
];

describe('a planted fault', () => {
  it.each(PLANTED)('is found and explained with its place: %s', (_, facts, told) => {
    expect(words(facts).filter(sentence => told.test(sentence))).toHaveLength(1);
  });

  it('never lets a proxy’s password out', () => {
    claim('troubleshoot-proxy');
    const value = 'http://ann:secret@proxy.example:8080';
    const proxies = [{ variable: { name: 'HTTPS_PROXY', value, place: BASHRC }, isReached: false }];
    expect(JSON.stringify(findProblems(sampleFacts({ proxies })))).not.toContain('secret');
  });
});

/** Harmless contents of home folders. */
const HARMLESS: readonly (readonly [string, TroubleshootFacts])[] = [
  ['a region of their own choice', withVariable('AWS_REGION', 'eu-central-1')],
  ['a region that this Mai does not know', sampleFacts({}, { config: '[profile work]\nregion = eu-central-7\n' })],
  ['a region in an area that is new', sampleFacts({}, { config: '[profile work]\nregion = nz-north-1\n' })],
  [
    'an alias that changes the output alone',
    sampleFacts({ aliases: [{ definition: 'aws --output table', place: BASHRC }] }),
  ],
  [
    'the role that Mai has',
    answered({
      profile: LIVE.profile,
      kind: 'identity',
      arn: `arn:aws:sts::${LIVE.accountId}:assumed-role/${LIVE.role}/ann`,
    }),
  ],
  [
    'other credentials in [default] that work',
    answered({ profile: DEFAULT, kind: 'identity', arn: 'arn:aws:iam::999999999999:user/ann' }),
  ],
  [
    'a proxy that answers',
    withVariable('HTTPS_PROXY', 'http://proxy:8080', {
      proxies: [{ variable: { name: 'HTTPS_PROXY', value: 'http://proxy:8080', place: BASHRC }, isReached: true }],
    }),
  ],
  [
    'one profile under two spellings of its header',
    sampleFacts({}, { config: `${CONFIG}[profile  work]\nregion = eu-central-1\n` }),
  ],
];

describe('a busy home without faults', () => {
  it.each(HARMLESS)('is told nothing of %s', (_, facts) => {
    expect(words(facts)).toEqual([]);
  });

  it('is told once where neither Mai nor a tool gets through', () => {
    const sts = { kind: 'unreachable', host: 'sts.eu-central-1.amazonaws.com', reason: 'name' } as const;
    expect(words(answered(unreachable(sts.host), sampleFacts({ sts })))).toEqual([
      expect.stringContaining('AWS can’t be reached at sts.eu-central-1.amazonaws.com'),
    ]);
  });
});

describe('what one click does', () => {
  const fixesFor = (facts: TroubleshootFacts) => findProblems(facts).map(fixOf);

  it('is not offered where only the owner could do it', () => {
    const { files } = sampleFacts();
    const credentials = { ...files.credentials, mode: 0o644, isOwn: false };
    expect(fixesFor(sampleFacts({ files: { ...files, credentials } }))).toEqual([undefined, undefined]);
  });

  it.each([
    [
      'removes a byte order mark',
      sampleFacts({}, { config: `\xef\xbb\xbf${CONFIG}` }),
      { kind: 'remove-mark', file: 'config' },
    ],
    [
      'removes other credentials that AWS refuses',
      answered({ profile: DEFAULT, kind: 'refused', code: 'ExpiredToken' }),
      expect.objectContaining({ kind: 'clear-keys', file: 'credentials', profile: 'default' }),
    ],
    [
      'renews credentials of Mai’s that AWS refuses',
      answered({ profile: LIVE.profile, kind: 'refused', code: 'InvalidClientTokenId' }),
      { kind: 'renew', key: LIVE.key },
    ],
    [
      'writes the role’s region over a misspelt one',
      sampleFacts({}, { config: '[profile work]\nregion = eu-cental-1\n' }),
      { kind: 'set-region', profile: 'work', region: 'eu-central-1' },
    ],
  ])('%s', (_, facts, fix) => {
    expect(fixesFor(facts)).toEqual([fix]);
  });
});

describe('the request of a tool', () => {
  const endpoints = (facts: TroubleshootFacts) =>
    toolRequests(facts).map(({ profile, endpoint, region }) => [profile, endpoint, region]);

  it('goes where the environment sends it, before the files', () => {
    const config = `${CONFIG}services = s\n[services s]\nsts =\n  endpoint_url = http://localhost:1\n`;
    const facts = sampleFacts({}, { config });
    const with_ = (...names: readonly string[]) =>
      endpoints({
        ...facts,
        variables: names.map(name => ({ name, value: `http://localhost/${name}`, place: BASHRC })),
      })[0]?.[1];
    expect(with_()).toBe('http://localhost:1');
    expect(with_('AWS_ENDPOINT_URL')).toBe('http://localhost/AWS_ENDPOINT_URL');
    expect(with_('AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS')).toBe('http://localhost/AWS_ENDPOINT_URL_STS');
    const ignored = { name: 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', value: 'true', place: BASHRC };
    expect(endpoints({ ...facts, variables: [ignored] })[0]?.[1]).toBe('https://sts.eu-central-1.amazonaws.com');
  });

  it('is made for [default] as well, where others have left credentials', () => {
    const other = '[default]\naws_access_key_id = ASIAOLD\naws_secret_access_key = x\naws_session_token = y\n';
    expect(endpoints(sampleFacts({}, { credentials: `${other}${WORK}` }))).toEqual([
      ['work', 'https://sts.eu-central-1.amazonaws.com', 'eu-central-1'],
      ['default', 'https://sts.us-east-1.amazonaws.com', 'us-east-1'],
    ]);
  });

  it.each([
    'http://aws.example',
    'https://aws.example',
    'https://amazonaws.com.evil.example',
    'https://abc123.execute-api.us-east-1.amazonaws.com',
    'https://sts.evil.example',
    'file:///etc/passwd',
  ])('takes no credentials to %s', address => {
    claim('troubleshoot-requests');
    expect(endpoints(sampleFacts({}, { config: `${CONFIG}endpoint_url = ${address}\n` }))).toEqual([]);
  });

  it('is not made where there is no network', () => {
    expect(endpoints(sampleFacts({ sts: { kind: 'unreachable', host: 'sts', reason: 'offline' } }))).toEqual([]);
  });
});

describe('what is shown of the way to AWS', () => {
  const endpoint = 'http://ann:hush-31@localhost:4566';

  it.each([
    ['a proxy of SOCKS', proxied('socks5h://ann:hush-31@proxy.example:1080')],
    ['a password with a slash and an at sign', proxied('http://ann:hush-31/a@b@proxy.example:8080')],
    ['a variable with an endpoint', withVariable('AWS_ENDPOINT_URL', endpoint)],
    ['an endpoint that does not answer', answered(unreachable('localhost:4566'), withEndpoint(endpoint))],
    ['an alias with a proxy', aliased('HTTPS_PROXY=http://ann:hush-31@proxy.example AWS_PROFILE=old aws')],
    ['an alias with credentials', aliased("aws is aliased to `AWS_SECRET_ACCESS_KEY='hush-31 ' aws'")],
    ['an alias with a token', aliased('env AWS_SESSION_TOKEN=hush-31 aws --profile old')],
  ])('holds no password and no secret: %s', (_, facts) => {
    claim('troubleshoot-no-secrets');
    const found = JSON.stringify(findProblems(facts));
    expect(found).toMatch(/proxy-dead|variable-wins|tool-stopped|aws-alias/);
    expect(found).not.toMatch(/hush|31/);
  });
});

function proxied(value: string): TroubleshootFacts {
  const variable = { name: 'ALL_PROXY', value, place: BASHRC };
  return withVariable('ALL_PROXY', value, { proxies: [{ variable, isReached: false }] });
}

function withEndpoint(address: string): TroubleshootFacts {
  return sampleFacts({}, { config: `${CONFIG}endpoint_url = ${address}\n` });
}

function aliased(definition: string): TroubleshootFacts {
  return sampleFacts({ aliases: [{ definition, place: BASHRC }] });
}
