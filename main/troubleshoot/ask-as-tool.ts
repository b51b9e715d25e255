import { readFile } from 'node:fs/promises';
import { Agent } from 'node:https';
import { rootCertificates } from 'node:tls';
import type { ToolAnswer, ToolOutcome, ToolRequest } from '../../app/troubleshoot/tool-answer.ts';
import { loadSdk } from '../aws/call-sts.ts';
import { errorCode } from '../files/file-fault.ts';
import { readRegularFile } from '../files/read-regular-file.ts';

/** Request timeout, in milliseconds. */
const TIMEOUT = 4_000;
/** Mozilla's whole trust store has a fiftieth of it. Bytes. */
const MAX_BUNDLE_BYTES = 10_000_000;

/** The trust stores of Linux tools; macOS and Windows have none in a file. */
const SYSTEM_BUNDLES = ['/etc/ssl/certs/ca-certificates.crt', '/etc/pki/tls/certs/ca-bundle.crt', '/etc/ssl/cert.pem'];

/**
 * Calls GetCallerIdentity as a tool would, not as Mai: by Node's network stack, with the tool's endpoint, region and
 * certificates. No retries, to report the current state.
 */
export async function askAsTool({ profile, keys, region, endpoint, caBundle }: ToolRequest): Promise<ToolAnswer> {
  const certificates = caBundle === undefined ? await trustedCertificates() : await readBundle(caBundle);
  if (typeof certificates === 'string') return { profile, kind: 'ca-bundle', reason: certificates };
  const host = URL.canParse(endpoint) ? new URL(endpoint).host : endpoint.slice(0, 200);
  const { accessKeyId, secretAccessKey, sessionToken } = keys;
  try {
    const sdk = await loadSdk();
    const client = new sdk.STSClient({
      region,
      endpoint,
      maxAttempts: 1,
      credentials: { accessKeyId, secretAccessKey, ...(sessionToken !== '' && { sessionToken }) },
      requestHandler: {
        httpsAgent: new Agent({ ca: [...certificates] }),
        connectionTimeout: TIMEOUT,
        requestTimeout: TIMEOUT,
        throwOnRequestTimeout: true,
      },
    });
    const { Arn = '' } = await client.send(new sdk.GetCallerIdentityCommand({}));
    return { profile, kind: 'identity', arn: Arn.slice(0, 2_048) };
  } catch (error) {
    return { profile, ...outcomeOf(error, host) };
  }
}

function outcomeOf(error: unknown, host: string): ToolOutcome {
  const { name = '', $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  if ($metadata?.httpStatusCode !== undefined) return { kind: 'refused', code: name.slice(0, 64) };
  const code = errorCode(error) ?? name;
  if (/CERT|SIGNATURE|SELF_SIGNED|ERR_TLS/.test(code)) return { kind: 'untrusted', host };
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1] ?? 'other';
  return { kind: 'unreachable', host, reason };
}

const REASONS = [
  [/ENOTFOUND|EAI_/, 'name'],
  [/ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH/, 'refused'],
  [/TIMEDOUT|Timeout/i, 'timeout'],
] as const;

async function trustedCertificates(): Promise<readonly string[]> {
  const bundles = await Promise.all(SYSTEM_BUNDLES.map(path => readFile(path, 'utf8').catch(() => '')));
  return [...rootCertificates, ...bundles.filter(text => text !== '')];
}

async function readBundle(path: string): Promise<readonly string[] | 'missing' | 'unreadable' | 'no-certificate'> {
  try {
    const bytes = await readRegularFile(path, MAX_BUNDLE_BYTES);
    if (typeof bytes === 'string') return 'unreadable';
    const text = bytes.toString('utf8');
    return text.includes('-----BEGIN CERTIFICATE-----') ? [text] : 'no-certificate';
  } catch (error) {
    return errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}
