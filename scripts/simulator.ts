// `npm run simulator`: the simulated company, for tests of the packaged app from outside (docs/qa.md). Stops with Ctrl+C.
//   npm run simulator -- --idp-port 4400 --sts-port 4401   the same addresses each time
//   npm run simulator -- --life 300                        credentials expire after five minutes
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { startCompany } from '../e2e/simulator/company.ts';
import { behaviorLines, changeBehavior } from './simulator/change-behavior.ts';
import { simulatorText } from './simulator/simulator-text.ts';

const { values } = parseArgs({
  options: {
    'idp-port': { type: 'string', default: '0' },
    'sts-port': { type: 'string', default: '0' },
    life: { type: 'string' },
  },
});

const company = await startCompany({
  idpPort: Number(values['idp-port']),
  stsPort: Number(values['sts-port']),
  sts: values.life === undefined ? {} : { lifeSeconds: Number(values.life) },
});
console.log(simulatorText(company));

const lines = createInterface({ input: process.stdin });
lines.on('line', line => {
  if (line.trim() === 'help') return console.log(behaviorLines(company.misbehave).join('\n'));
  if (line.trim() === 'reset') {
    company.reset();
    return console.log('The companies behave as at the start.');
  }
  if (line.trim() !== '') console.log(changeBehavior(company.misbehave, line));
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    lines.close();
    process.stdin.destroy();
    void company.stop();
  });
