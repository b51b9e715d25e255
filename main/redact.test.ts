import { expect, test } from 'vitest';
import { describeError, redact } from './redact.ts';

test('hides access keys, session tokens, assertions and ARNs', () => {
  const token = 'IQoJb3JpZ2luX2VjEJ//////////wEaDGV1LWNlbnRyYWwtMSJHMEUCIQD';
  const line = `keys ASIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY ${token} for arn:aws:iam::123456789012:role/Analyst`;
  expect(redact(line)).toBe('keys ASIA… … … for arn:…');
});

test('hides what an address asks for, and keeps the address', () => {
  expect(redact('GET https://sso.example.com/aws?SAMLResponse=PHNhbWw&RelayState=x')).toBe(
    'GET https://sso.example.com/aws?SAMLResponse=…&RelayState=…',
  );
});

test('keeps a sentence as it is', () => {
  expect(redact('Mai 0.1.0 has started')).toBe('Mai 0.1.0 has started');
});

test('keeps where an error came from, without what it quoted', () => {
  const error = new Error('refused ASIAIOSFODNN7EXAMPLE');
  expect(describeError(error)).toContain('refused ASIA…');
  expect(describeError(error)).toContain('at ');
});
