import { isRegion, PARTITIONS, type Partition, type PartitionId } from '../domain/partition.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { AwsRole } from '../domain/role.ts';

/** A page of the AWS console: path, query and fragment, without host. */
export type ConsolePage = string & { readonly brand: 'ConsolePage' };

/** Maximum length in characters. */
export const LONGEST_PAGE = 2_000;

const HOME = '/console/home' as ConsolePage;

/** Whether a page of the settings is one: another host, or a way to one, is not. */
export function isConsolePage(text: string): text is ConsolePage {
  if (text.length > LONGEST_PAGE || !/^\/(?!\/)[\x21-\x7e]*$/.test(text) || text.includes('\\')) return false;
  return pageOf(new URL(text, ORIGIN)) === text;
}

const ORIGIN = 'https://console.invalid';
const pageOf = ({ pathname, search, hash }: URL): string => pathname + search + hash;

/**
 * Parses a typed or pasted page: an address of the console of the role's partition, or what follows its host. Undefined for an
 * empty text. The region of the host is kept; the label of a session is not, because the next session has another one:
 * `https://123456789012-ab12cd34.eu-west-1.console.aws.amazon.com/ec2/home#Instances:` is `/ec2/home?region=eu-west-1#Instances:`.
 * https://docs.aws.amazon.com/awsconsolehelpdocs/latest/gsg/multisession.html
 */
export function parseConsolePage(text: string, { partition, name: role }: AwsRole): Result<ConsolePage | undefined> {
  const typed = text.trim();
  if (typed === '') return ok(undefined);
  const own = PARTITIONS[partition];
  const isPath = typed.startsWith('/');
  if (!isPath && !/^https:\/\//i.test(typed)) return refuse('malformed', own);
  if (!URL.canParse(typed, ORIGIN)) return refuse('malformed', own);
  const url = new URL(typed, ORIGIN);
  const region = isPath && url.origin === ORIGIN ? '' : regionOfHost(url, own);
  if (region === undefined) return refuse(isOtherConsole(url, partition) ? 'partition' : 'host', own);
  const bare = withoutSignIn(url);
  const page = isConsolePage(bare) ? withRegion(bare, region) : bare;
  if (!isConsolePage(page)) return refuse('malformed', own);
  const named = regionOfPage(page);
  if (named === null || isRegion(own, named)) return ok(page);
  return fail({ kind: 'region-elsewhere', role, example: own.defaultRegion });
}

/** Address of a page in the role's region, unless the page names another. */
export function consoleAddress(partition: PartitionId, region: string, page: ConsolePage = HOME): string {
  return `https://${PARTITIONS[partition].consoleHost}${withRegion(page, region)}`;
}

type Reason = 'malformed' | 'host' | 'partition';
const refuse = (reason: Reason, { consoleHost }: Partition) =>
  fail({ kind: 'not-a-console-page', reason, example: `https://${consoleHost}/ec2/home` });

/** Region label of a console host, empty without one; undefined for another host. S3 had a host of its own. */
function regionOfHost(url: URL, partition: Partition): string | undefined {
  const { consoleHost } = partition;
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return undefined;
  if (url.hostname === consoleHost) return '';
  if (!url.hostname.endsWith(`.${consoleHost}`)) return undefined;
  const labels = url.hostname.slice(0, -consoleHost.length - 1).replace(/^\d{12}-[a-z0-9]{1,32}(\.|$)/, '');
  if (labels === '' || labels === 's3') return '';
  return isRegion(partition, labels) ? labels : undefined;
}

const isOtherConsole = (url: URL, partition: PartitionId): boolean =>
  Object.values(PARTITIONS).some(other => other.id !== partition && regionOfHost(url, other) !== undefined);

/** Without what a sign-in leaves in the address: the code is a secret for a moment, and useless afterwards. */
function withoutSignIn({ pathname, search, hash }: URL): string {
  if (!/[?&]isauthcode=/.test(search)) return pathname + search + hash;
  const kept = search
    .slice(1)
    .split('&')
    .filter(part => !/^(isauthcode|code|state|oauthStart|hashArgs)=/.test(part));
  return `${pathname}${kept.length > 0 ? '?' : ''}${kept.join('&')}${hash}`;
}

const regionOfPage = (page: string): string | null => new URL(page, ORIGIN).searchParams.get('region');

/** Adds the region to the query, whose other parts stay byte for byte. */
function withRegion(page: ConsolePage, region: string): ConsolePage {
  if (region === '' || regionOfPage(page) !== null) return page;
  const { pathname, search, hash } = new URL(page, ORIGIN);
  return `${pathname}${search === '' ? '?' : `${search}&`}region=${encodeURIComponent(region)}${hash}` as ConsolePage;
}
