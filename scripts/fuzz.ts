// Reads hostile assertions by the million. `npm run fuzz -- --runs N --seed N`
import { parseArgs } from 'node:util';
import { parseSamlResponse } from '../app/domain/assertion.ts';
import { explain } from '../app/explain.ts';
import { en } from '../app/text/en.ts';
import { randomAssertion } from './fuzz/random-assertion.ts';
import { createRandom } from './torture/random.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } } });
const runs = Number(values.runs);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const random = createRandom(seed);

/** A reader may take this long, in milliseconds of the processor's time: a busy machine is no hang. */
const HANG = 50;

// IAM's grammar once more, written differently on purpose: a mistake in one is not made in the other.
const isRole = (arn: string): boolean => {
  const [scheme, partition, service, region, account = '', ...rest] = arn.split(':');
  const path = rest.join(':').split('/');
  const isHeadRight = scheme === 'arn' && service === 'iam' && region === '' && path[0] === 'role' && path.length >= 2;
  const isPartition = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'].includes(partition ?? '');
  const isAccount = account.length === 12 && [...account].every(digit => digit >= '0' && digit <= '9');
  const isName = /^[A-Za-z0-9_+=.@-]{1,64}$/.test(path.at(-1) ?? '') && path.slice(1).every(part => part !== '');
  return isHeadRight && isPartition && isAccount && isName;
};

function timed(samlResponse: string): {
  readonly milliseconds: number;
  readonly result: ReturnType<typeof parseSamlResponse>;
} {
  const start = process.cpuUsage();
  const result = parseSamlResponse(samlResponse);
  const { user, system } = process.cpuUsage(start);
  return { result, milliseconds: (user + system) / 1_000 };
}

let crashes = 0;
let wrong = 0;
let worst = 0;
let read = 0;
for (let run = 0; run < runs; run += 1) {
  const { samlResponse, legitimate } = randomAssertion(random);
  try {
    let { result, milliseconds } = timed(samlResponse);
    // The garbage of earlier runs may be collected in this one: what is slow by itself is slow each time.
    for (let again = 0; again < 3 && milliseconds > HANG; again += 1)
      milliseconds = Math.min(milliseconds, timed(samlResponse).milliseconds);
    worst = Math.max(worst, milliseconds);
    if (!result.ok) {
      if (explain(result.failure, {}, en).title === '') throw new Error(`no words for ${result.failure.kind}`);
      continue;
    }
    read += 1;
    const strange = result.value.roles.filter(({ roleArn }) => !isRole(roleArn) || legitimate?.has(roleArn) === false);
    if (strange.length === 0) continue;
    wrong += strange.length;
    console.log(`run ${run} of seed ${seed} gave ${strange.map(({ roleArn }) => JSON.stringify(roleArn)).join(', ')}`);
  } catch (error) {
    crashes += 1;
    console.log(`run ${run} of seed ${seed} threw ${String(error)}`);
  }
}
console.log(`seed ${seed}; ${read} were read, ${runs - read - crashes} refused`);
console.log(`${runs} inputs, ${crashes} crashes, ${wrong} wrong roles, worst ${worst.toFixed(1)} ms`);
process.exitCode = crashes + wrong > 0 || worst > HANG ? 1 : 0;
