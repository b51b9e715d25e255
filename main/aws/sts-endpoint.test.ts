import { expect, test } from 'vitest';
import { PARTITIONS } from '../../app/domain/partition.ts';
import { fail, ok } from '../../app/domain/result.ts';
import { stsEndpoint } from './sts-endpoint.ts';

test('the STS endpoint is the regional one by default', () => {
  expect(stsEndpoint(PARTITIONS.aws, 'eu-central-1', {})).toEqual(ok('https://sts.eu-central-1.amazonaws.com'));
  expect(stsEndpoint(PARTITIONS['aws-cn'], 'cn-north-1', {})).toEqual(ok('https://sts.cn-north-1.amazonaws.com.cn'));
});

test('the STS endpoint is the configured one, as in every AWS SDK', () => {
  const environment = { AWS_ENDPOINT_URL_STS: 'http://localhost:2' };
  expect(stsEndpoint(PARTITIONS.aws, 'eu-central-1', environment)).toEqual(ok('http://localhost:2'));
});

test('the STS endpoint is refused, without a fallback to AWS, if the configured one is unusable', () => {
  expect(stsEndpoint(PARTITIONS.aws, 'us-east-1', { AWS_ENDPOINT_URL_STS: 'nonsense' })).toEqual(
    fail({ kind: 'aws-endpoint-refused', variable: 'AWS_ENDPOINT_URL_STS' }),
  );
});
