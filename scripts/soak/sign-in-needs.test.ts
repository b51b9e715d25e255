import { expect, test } from 'vitest';
import type { CompanyRequest } from '../../e2e/simulator/request-log.ts';
import { signInsOf } from './sign-in-needs.ts';

const SIGN_IN: CompanyRequest = { at: 0, kind: 'assertion-sent', user: 'erik.lund', silent: true };
const call = (outcome: string): CompanyRequest => ({
  at: 0,
  kind: 'sts',
  action: 'AssumeRoleWithSAML',
  outcome,
  roleArn: null,
  durationSeconds: null,
  userAgent: '',
});

test('a sign-in for several roles, and one whose calls are lost, are needed', () => {
  const requests = [SIGN_IN, call('answered'), call('answered'), SIGN_IN, call('dropped'), SIGN_IN, call('answered')];
  expect(signInsOf(requests)).toEqual({ all: 3, needless: 0 });
});

test('a sign-in before another one without a call between them is needless', () => {
  expect(signInsOf([SIGN_IN, SIGN_IN, call('answered')])).toEqual({ all: 2, needless: 1 });
});
