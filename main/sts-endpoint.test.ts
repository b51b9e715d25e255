import { expect, test } from 'vitest';
import { PARTITIONS } from '../app/domain/partition.ts';
import { stsEndpoint } from './sts-endpoint.ts';

test('asks the region’s own STS', () => {
  expect(stsEndpoint(PARTITIONS.aws, 'eu-central-1', {})).toBe('https://sts.eu-central-1.amazonaws.com');
  expect(stsEndpoint(PARTITIONS['aws-cn'], 'cn-north-1', {})).toBe('https://sts.cn-north-1.amazonaws.com.cn');
});

test('honours the endpoint that every AWS SDK honours, the service’s own first', () => {
  const environment = { AWS_ENDPOINT_URL: 'http://localhost:1', AWS_ENDPOINT_URL_STS: 'http://localhost:2' };
  expect(stsEndpoint(PARTITIONS.aws, 'eu-central-1', environment)).toBe('http://localhost:2');
  expect(stsEndpoint(PARTITIONS.aws, 'eu-central-1', { AWS_ENDPOINT_URL: 'http://localhost:1' })).toBe(
    'http://localhost:1',
  );
});

test('ignores it when the environment says so, or when it is no address', () => {
  const ignored = { AWS_ENDPOINT_URL_STS: 'http://localhost:2', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' };
  expect(stsEndpoint(PARTITIONS.aws, 'us-east-1', ignored)).toBe('https://sts.us-east-1.amazonaws.com');
  expect(stsEndpoint(PARTITIONS.aws, 'us-east-1', { AWS_ENDPOINT_URL_STS: 'nonsense' })).toBe(
    'https://sts.us-east-1.amazonaws.com',
  );
});
