// Runs the simulated company until Ctrl+C: node e2e/simulator/main.ts
import { startCompany } from './company.ts';
import { CODE } from './people.ts';

const company = await startCompany();
const people = Object.values(company.users).map(
  ({ user, password, roles }) => `  ${user.padEnd(12)} ${password.padEnd(18)} roles: ${roles.length}`,
);

console.log(`Example Energy (simulated)

Sign-in address   ${company.signInUrl()}
AWS STS           ${company.stsUrl}   (AWS_ENDPOINT_URL_STS)

People
${people.join('\n')}

Code, where one is asked for: ${CODE}
Stop with Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void company.stop());
}
