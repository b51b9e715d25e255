import { COMMANDS, type CommandType, parseCommand } from '../../app/contract.ts';
import { explain } from '../../app/failures/explain.ts';
import { createWorld, keyNamed, type World } from '../../app/testing/fake-world.ts';
import { CANARY } from '../../app/testing/fakes/fake-sts.ts';
import { ACME, roleValue } from '../../app/testing/sample-role.ts';
import { settled } from '../../app/testing/settled.ts';
import { en } from '../../app/text/en/en.ts';
import { forWindow } from '../../app/window/for-window.ts';
import { chance, damaged, oddValue, oddWord, pick } from './hostile.ts';
import { type Outcome, type Random, REFUSED, TAKEN, type Target, takenUnless, trial } from './trial.ts';

/** Messages per instance; then a new one starts. */
const A_LIFE = 200;
let world: World | undefined;
let age = 0;

/** Messages from a compromised window. Each gets a response, as a sentence, and never with a secret. */
export const MESSAGES: Target = {
  wrong: 'wrong answers',
  runs: 50_000,
  trial: async random => {
    age += 1;
    if (world === undefined || age % A_LIFE === 0) {
      world = createWorld([]);
      world.offer({ roles: ['Dev', 'Admin'].map(name => roleValue(name)) });
      await world.application.dispatch({ type: 'signIn', providerId: ACME.id });
      await world.application.dispatch({ type: 'startRole', key: keyNamed('Dev') });
    }
    const { application, reports, desk } = world;
    const surprises = reports.length;
    const message = hostileMessage(random);
    return trial(
      async () => {
        const command = parseCommand(message);
        if (command === undefined) return undefined;
        const answer = await application.dispatch(command);
        await settled();
        return { answer, shown: JSON.stringify(forWindow(application.snapshot())) };
      },
      (result): Outcome => {
        if (result === undefined) return REFUSED;
        const { answer, shown } = result;
        const secret = new RegExp(`(secret|token)-${CANARY}|endpoint-${CANARY}`);
        const wrong = [
          ...(secret.test(shown + JSON.stringify(answer)) ? ['a secret in the snapshot or the answer'] : []),
          ...desk.opened.filter(link => !link.startsWith('https://signin.example/federation?')),
          ...reports.slice(surprises).map(({ error }) => `a surprise: ${String(error)}`),
        ];
        if (!answer.ok && explain(answer.failure, {}, en).title === '') wrong.push('a failure without words');
        return wrong.length === 0 ? (answer.ok ? TAKEN : REFUSED) : takenUnless(wrong);
      },
    );
  },
};

const TYPES = Object.keys(COMMANDS) as [CommandType, ...CommandType[]];

/** Structured clone allows more than JSON: dates, maps, objects without a prototype. */
const exotic = (random: Random): unknown =>
  pick<() => unknown>(random, [
    () => new Map([['type', 'quit']]),
    () => new Date(Number.NaN),
    () => new Uint8Array(8),
    () => Object.assign(Object.create(null), { type: 'quit' }),
    () => new Error('type'),
    () => [{ type: 'quit' }],
    () => 10n,
    () => undefined,
  ])();

function hostileMessage(random: Random): unknown {
  if (chance(random, 12)) return exotic(random);
  const type = chance(random, 20) ? oddWord(random) : pick(random, TYPES);
  const message: Record<string, unknown> = { type };
  const shape = Object.hasOwn(COMMANDS, type) ? COMMANDS[type as CommandType].shape : {};
  for (const name of Object.keys(shape).filter(name => name !== 'type'))
    if (!chance(random, 25)) message[name] = argument(random, name);
  if (chance(random, 25)) message[oddWord(random)] = oddValue(random);
  return message;
}

/** Mostly valid, to reach the code behind the schema. */
function argument(random: Random, name: string): unknown {
  if (chance(random, 10)) return chance(random, 2) ? oddValue(random) : exotic(random);
  const sound = SOUND[name];
  const value = sound === undefined ? oddWord(random) : pick(random, sound);
  return typeof value === 'string' && chance(random, 6) ? damaged(random, value) : value;
}

const KEYS: readonly [string, ...string[]] = [
  keyNamed('Dev'),
  keyNamed('Admin'),
  keyNamed('Gone'),
  `${ACME.id} arn:aws:iam::876543210987:role/Auditor`,
  'constructor arn:x',
];

const SOUND: Readonly<Record<string, readonly [unknown, ...unknown[]]>> = {
  key: KEYS,
  source: KEYS,
  providerId: [ACME.id, 'acme', 'nobody', 'constructor'],
  address: [
    'https://sso.acme.example/aws',
    'sso.other.example',
    'http://x',
    'file:///etc/passwd',
    'javascript:alert(1)',
  ],
  name: ['sales', 'default', 'a b', 'x]\n[y', 'p'.repeat(200)],
  region: ['eu-central-1', 'cn-north-1', '', 'moon', 'eu-central-1\nx=y'],
  on: [true, false],
  takeProfile: [true, false],
  delivery: ['file', 'process', 'endpoint'],
  format: ['posix', 'fish', 'powershell', 'cmd', 'dotenv', 'json'],
  form: ['people', 'people-and-instances'],
  file: ['credentials', 'config'],
  id: ['ref-1', '../../../etc/passwd', 'credentials.1'],
  seconds: [900, 43_200, 1],
  account: ['876543210987', '1', ''],
  role: ['Auditor', 'arn:aws:iam::876543210987:role/Auditor', 'a/b/c', ''],
  externalId: ['', 'acme-2031', 'a'],
};
