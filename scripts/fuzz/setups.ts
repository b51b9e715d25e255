import { describeSetup } from '../../app/company/describe-setup.ts';
import { parseSetup } from '../../app/company/parse-setup.ts';
import { changeSentence, problemSentence } from '../../app/company/setup-words.ts';
import { sampleRole, sampleSnapshot } from '../../app/testing/sample-role.ts';
import { SETUP_TEXT } from '../../app/testing/sample-setup.ts';
import { en } from '../../app/text/en/en.ts';
import { chance, damaged, mutated } from './hostile.ts';
import { type Outcome, REFUSED, type Target, takenUnless, trial } from './trial.ts';

const SOUND: unknown = JSON.parse(SETUP_TEXT);
const FACTS = sampleSnapshot([sampleRole('Dev'), sampleRole('Break42')]);

/** Company setups from a file or link. Each is previewed in whole sentences, or rejected with place and reason. */
export const SETUPS: Target = {
  wrong: 'wrong sentences',
  runs: 100_000,
  trial: random => {
    let value = SOUND;
    for (let changes = random.below(4); changes > 0; changes -= 1) value = mutated(random, value);
    const whole = JSON.stringify(value, null, random.below(3)) ?? '';
    const text = chance(random, 2) ? damaged(random, whole) : whole;
    return trial(
      () => {
        const reading = parseSetup(text);
        if (!reading.ok) return { isTaken: false, sentences: [problemSentence(reading.problem, en.company)] };
        const changes = describeSetup(FACTS, { policies: [] }, reading.setup);
        return {
          isTaken: true,
          sentences: changes.map(change => changeSentence(change, en.company)),
          addresses: reading.setup.providers?.map(({ address }) => address),
        };
      },
      ({ isTaken, sentences, addresses = [] }): Outcome => {
        const wrong = [
          ...sentences.filter(sentence => /undefined|\[object|^\s*$/.test(sentence)),
          ...addresses.filter(address => !isSound(new URL(address))),
        ];
        return wrong.length === 0 && !isTaken ? REFUSED : takenUnless(wrong.map(sentence => JSON.stringify(sentence)));
      },
    );
  },
};

const isSound = ({ protocol, username, password }: URL): boolean =>
  protocol === 'https:' && username === '' && password === '';
