import type Protocol from 'devtools-protocol';
import { PARTITIONS } from '../../../app/domain/partition.ts';

type Pattern = Protocol.Fetch.RequestPattern;

/** Patterns of all addresses where AWS may take SAML responses. They match others, too: `acsPartition` decides. */
export const acsPatterns = (): Pattern[] =>
  Object.values(PARTITIONS).flatMap(({ signInHost }) =>
    ['', '*.'].map(region => ({ urlPattern: `https://${region}${signInHost}/saml*` })),
  );

/** Pattern of the response to exactly this address. */
export const firstResponse = (address: string): Pattern => ({
  urlPattern: address.replace(/#.*$/s, '').replace(/[\\*?]/g, '\\$&'),
  resourceType: 'Document',
  requestStage: 'Response',
});
