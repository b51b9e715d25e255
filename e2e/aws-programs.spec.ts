import { AWS_PROGRAMS, askWhoAmI, isInstalled } from './aws-programs.ts';
import { expect, test } from './fixtures.ts';
import { ANALYST, ANALYST_PROFILE, getKeys, signInFirst } from './journey.ts';

for (const program of AWS_PROGRAMS) {
  test(`writes keys with which ${program.name} is let in, and cannot go on once they are gone`, async ({
    mai,
    company,
    surroundings,
  }) => {
    test.skip(!isInstalled(program), `${program.needs} is not installed; "npm run prepare:machine" brings it.`);
    const page = await signInFirst(mai, company, company.users.fourteenRoles);
    await getKeys(page, ...ANALYST);
    expect(await askWhoAmI(program, ANALYST_PROFILE, surroundings)).toMatchObject({
      Account: '210987654321',
      Arn: 'arn:aws:sts::210987654321:assumed-role/Analyst/erik.lund@example-energy.test',
    });
    await page.stop(...ANALYST).click();
    await expect(page.live).toHaveCount(0);
    await expect(askWhoAmI(program, ANALYST_PROFILE, surroundings)).rejects.toThrow(ANALYST_PROFILE);
  });
}
