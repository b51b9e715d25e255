import { planOwnEdit } from '../../app/aws-files/ini/plan-own-edit.ts';
import { applySplice, longText } from '../../app/aws-files/ini/text-window.ts';
import { credentialProcessOutput } from '../../app/credentials/credential-process-output.ts';
import { iso } from '../../app/domain/instant.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { explain } from '../../app/failures/explain.ts';
import { sampleRole } from '../../app/testing/sample-role.ts';
import { en } from '../../app/text/en/en.ts';
import { createSts } from '../../main/aws/sts.ts';
import { chance, damaged, oddWord, pick } from './hostile.ts';
import { type Random, REFUSED, type Target, takenUnless, trial } from './trial.ts';

const role = sampleRole('Dev');
const OTHERS = '[other]\nregion = eu\n';

/** Responses in place of STS's. Accepted credentials are lines of a file and nothing more. */
export const STS_ANSWERS: Target = {
  wrong: 'wrong keys',
  runs: 20_000,
  trial: random => {
    const { status, headers, body } = hostileAnswer(random);
    const sts = createSts({}, async () => new Response(body, { status, headers }));
    const request = { role, region: 'us-east-1', samlResponse: 'eA==', durationSeconds: 3_600 };
    const keys = { accessKeyId: 'ASIA1', secretAccessKey: 's', sessionToken: 't' };
    const asksWho = chance(random, 4);
    return trial(
      async () => {
        const answer = asksWho ? await sts.callerIdentity({ role, region: 'us-east-1', keys }) : undefined;
        return answer ?? (await sts.assumeRoleWithSaml(request));
      },
      answer => {
        if (!answer.ok) {
          const { title, detail } = explain(answer.failure, {}, en);
          if (`${title} ${detail}`.includes('what was asked'))
            return takenUnless(['words of the answer on the screen']);
          return REFUSED;
        }
        if (!('credentials' in answer.value))
          return takenUnless(isLine(answer.value.arn) ? [] : [JSON.stringify(answer.value.arn)]);
        const { credentials, sessionName } = answer.value;
        const { accessKeyId, secretAccessKey, sessionToken, expiration } = credentials;
        iso(expiration);
        JSON.parse(credentialProcessOutput(credentials));
        const set = {
          ...{
            aws_access_key_id: accessKeyId,
            aws_secret_access_key: secretAccessKey,
            aws_session_token: sessionToken,
          },
        };
        const edit = {
          file: 'credentials',
          path: '',
          profile: 'dev' as ProfileName,
          clear: [],
          allowForeign: false,
        } as const;
        const planned = planOwnEdit(longText(OTHERS), { ...edit, set }, undefined);
        const text = planned.ok && planned.value.splice ? applySplice(OTHERS, planned.value.splice) : OTHERS;
        // The editor rejects credentials that no file can hold: nothing is written.
        const isThreeLines =
          text === OTHERS ||
          text
            .slice(OTHERS.length)
            .trim()
            .split(/[\r\n]+/).length === 4;
        return takenUnless([
          ...(isThreeLines && text.startsWith(OTHERS) ? [] : [JSON.stringify(text)]),
          ...(sessionName === undefined || isLine(sessionName) ? [] : [JSON.stringify(sessionName)]),
        ]);
      },
    );
  },
};

const isLine = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

function hostileAnswer(random: Random) {
  const odd = () => (chance(random, 3) ? odder() : 'ASIAGOOD/+=');
  const odder = () =>
    escaped(
      pick(random, [
        oddWord(random),
        'ASIAGOOD',
        'CANARY/+==',
        'a b',
        '#x',
        ';x',
        '"x"',
        '[x]',
        'x\n[y]',
        '&#10;',
        'x='.repeat(random.below(400)),
      ]),
    );
  const when = pick(random, [
    '2026-11-25T09:00:00Z',
    '2026-11-25T09:00:00Z',
    '2026-11-25T09:00:00Z',
    '2026-11-25T09:00:00Z',
    '1969-12-31T23:59:59Z',
    '9999-12-31T23:59:59Z',
    '+275760-09-13T00:00:00Z',
    '2026-13-45T99:99:99Z',
    '1e999',
    '',
    'never',
    '2026-11-25T09:00:00+99:99',
    '1795597200',
  ]);
  const element = (name: string, text: string): string =>
    chance(random, 12)
      ? ''
      : chance(random, 20)
        ? `<${name}>${text}</${name}>`.repeat(2)
        : `<${name}>${text}</${name}>`;
  const credentials = `<Credentials>${element('AccessKeyId', odd())}${element('SecretAccessKey', odd())}${element('SessionToken', odd())}${element('Expiration', when)}</Credentials>`;
  const user = `<AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/Dev/${odd()}</Arn></AssumedRoleUser>`;
  const keys = `<AssumeRoleWithSAMLResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithSAMLResult>${credentials}${user}</AssumeRoleWithSAMLResult></AssumeRoleWithSAMLResponse>`;
  const sound = pick(random, [
    keys,
    keys,
    keys,
    `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>${odd()}</Arn><Account>${pick(random, ['123456789012', odd()])}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
    `<ErrorResponse><Error><Code>${pick(random, ['AccessDenied', 'CANARY', odd()])}</Code><Message>what was asked ${odd()}</Message></Error></ErrorResponse>`,
    `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1_000)}">]><x>${'&a;'.repeat(1_000)}</x>`,
    `${'<a>'.repeat(random.below(5_000))}`,
    '{"Credentials":{}}',
    '<html>proxy</html>',
  ]);
  const body = chance(random, 3) ? damaged(random, sound) : sound;
  const status = pick(random, [200, 200, 200, 200, 400, 403, 404, 301, 299]);
  const date = pick(random, ['Wed, 25 Nov 2026 01:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT', 'yesterday', '']);
  return { status, body, headers: { 'Content-Type': pick(random, ['text/xml', 'text/html', '']), Date: date } };
}

// Most odd characters reach the parser unescaped; a few break the XML.
const escaped = (text: string): string =>
  text
    .replace(/[<&]/g, character => `&#${character.codePointAt(0)};`)
    .replace(/[\0\r\n]/g, character => `&#${character.charCodeAt(0)};`);
