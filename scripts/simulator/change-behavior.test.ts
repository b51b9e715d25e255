import { expect, test } from 'vitest';
import { wellBehaved } from '../../e2e/simulator/misbehavior.ts';
import { behaviorLines, changeBehavior } from './change-behavior.ts';

test.each([
  ['sts.throttle=3', 'sts', 'throttle', 3],
  [' sts.drop = all ', 'sts', 'drop', Number.POSITIVE_INFINITY],
  ['sts.lifeSeconds=300', 'sts', 'lifeSeconds', 300],
  ['idp.mfa=always', 'idp', 'mfa', 'always'],
  ['idp.visitor=anna.berg', 'idp', 'visitor', 'anna.berg'],
  ['idp.visitor=none', 'idp', 'visitor', null],
  ['idp.clockSeconds=-90', 'idp', 'clockSeconds', -90],
] as const)('%s changes the company', (line, part, name, value) => {
  const behavior = wellBehaved();
  expect(changeBehavior(behavior, line)).toMatch(new RegExp(`^${part}\\.${name}=`));
  expect(behavior[part]).toMatchObject({ [name]: value });
});

test.each(['throttle 3', 'sts.throttle=soon', 'sts.toString=1', 'sts.crossAccountRoles=1', 'aws.throttle=1', ''])(
  '“%s” changes nothing, and is explained',
  line => {
    const behavior = wellBehaved();
    expect(changeBehavior(behavior, line)).toMatch(/\.$/);
    expect(behavior).toEqual(wellBehaved());
  },
);

test('lists each name with its value', () => {
  const lines = behaviorLines(wellBehaved());
  expect(lines).toContain('sts.throttle=0');
  expect(lines).toContain('idp.visitor=none');
  expect(lines.join()).not.toContain('crossAccountRoles');
});
