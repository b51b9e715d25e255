// Runs the simulated company until Ctrl+C: node e2e/simulator/main.ts
import { startCompany } from './company.ts';
import { CODE } from './people.ts';

const company = await startCompany();
const line = (user: string, password: string, roles: number) =>
  `  ${user.padEnd(12)} ${password.padEnd(18)} roles: ${roles}`;
const people = Object.values(company.users).map(({ user, password, roles }) => line(user, password, roles.length));
const { identityCenter } = company;
const portalPeople = Object.values(identityCenter.people).map(({ user, password, assignments }) =>
  line(user, password, assignments.length),
);

console.log(`Example Energy (simulated)

Sign-in address   ${company.signInUrl()}
AWS STS           ${company.stsUrl}   (AWS_ENDPOINT_URL_STS)

People
${people.join('\n')}

Code, where one is asked for: ${CODE}

Example Water's access portal
  address     ${identityCenter.startUrl}   (its pages: ${identityCenter.pageUrl})
${Object.entries(identityCenter.environment)
  .map(([name, value]) => `  ${name}=${value}`)
  .join('\n')}
${portalPeople.join('\n')}

Stop with Ctrl+C.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void company.stop());
}
