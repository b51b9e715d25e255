import type { ClaimSection } from '../../app/testing/claims/claim-section.ts';
import type { ClaimedTest } from './claimed-tests.ts';

const HEAD = `# Security claims

Written by \`npm run claims\` from \`app/testing/claims\` and the tests that name a claim. Don’t edit it.
Each claim is followed by the tests that show it. Policy and summary: [SECURITY.md](../SECURITY.md).`;

/** The text of \`docs/security-claims.md\`: each claim with the tests that name it. */
export function claimsDocument(sections: readonly ClaimSection[], tests: readonly ClaimedTest[]): string {
  const parts = sections.flatMap(({ title, claims }) => [
    `## ${title}`,
    ...Object.entries(claims).map(([id, sentence]) => {
      const shown = tests.filter(test => test.claims.includes(id)).map(evidence);
      return `### ${id}\n\n${sentence}\n\n${shown.join('\n')}`;
    }),
  ]);
  return `${[HEAD, ...parts].join('\n\n')}\n`;
}

const evidence = ({ file, titles }: ClaimedTest) => `- \`${file}\`: ${titles.join(' › ')}`;
