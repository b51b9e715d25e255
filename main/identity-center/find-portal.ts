import { isAnyRegion } from '../../app/domain/partition.ts';
import { fail, ok, type Result } from '../../app/domain/result.ts';
import { portalAt } from '../../app/identity-center/portal-address.ts';
import { portalsInConfig } from '../../app/identity-center/portals-in-config.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { readAtMost } from '../files/read-at-most.ts';
import { networkFailure } from './network-failure.ts';

/** Request timeout, in milliseconds. */
const TIMEOUT = 10_000;
/** AWS's start page has a few thousand bytes, with the region at its beginning. */
const MAX_PAGE_BYTES = 500_000;
/** Redirects of the start page within its portal. */
const MOST_REDIRECTS = 3;

const request = (fetch: Fetch, address: string, method: 'GET' | 'HEAD'): Promise<Response> =>
  fetch(address, {
    method,
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT),
  });

const targetOf = ({ status, headers }: Response, from: string): string | undefined => {
  const location = headers.get('location');
  const isRedirect = status >= 301 && status <= 308 && location !== null && URL.canParse(location, from);
  return isRedirect ? new URL(location, from).href : undefined;
};

/**
 * The access portal to which a company's own address redirects, as the AWS CLI finds it: one redirect, over https, to a host of
 * AWS. undefined if there is none.
 */
export async function findPortal(fetch: Fetch, address: string): Promise<string | undefined> {
  try {
    const asked = await request(fetch, address, 'HEAD');
    const answer = asked.status === 405 || asked.status === 501 ? await request(fetch, address, 'GET') : asked;
    const target = targetOf(answer, address);
    await answer.body?.cancel();
    return target !== undefined && portalAt(target) !== undefined ? target : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The region of a portal: its start page names it, else an `sso-session` or profile of AWS's configuration with the same address.
 * Fails with `address-unreachable` if neither can be asked. The page is untrusted text: only a region of AWS counts.
 */
export async function findRegion(
  { fetch, readConfig }: { readonly fetch: Fetch; readonly readConfig: () => Promise<string> },
  startUrl: string,
): Promise<Result<string | undefined>> {
  const onPage = await regionOfPage(fetch, startUrl);
  if (onPage.ok && onPage.value !== undefined) return onPage;
  const configured = portalsInConfig(await readConfig()).find(portal => portal.startUrl === startUrl);
  return configured === undefined ? onPage : ok(configured.region);
}

async function regionOfPage(fetch: Fetch, startUrl: string): Promise<Result<string | undefined>> {
  let address = startUrl;
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await request(fetch, address, 'GET');
      const target = targetOf(answer, address);
      if (target === undefined)
        return ok(answer.status === 200 ? regionIn(await readAtMost(answer, MAX_PAGE_BYTES)) : undefined);
      await answer.body?.cancel();
      const portal = portalAt(target);
      if (portal === undefined) return ok(undefined);
      if (portal.region !== undefined) return ok(portal.region);
      address = target;
    }
    return ok(undefined);
  } catch (error) {
    return fail(networkFailure(error, new URL(address).host));
  }
}

function regionIn(page: Buffer | undefined): string | undefined {
  for (const [tag] of page?.toString('utf8').matchAll(/<meta\b[^<>]{0,500}>/gi) ?? []) {
    const [, region = ''] = /\bcontent\s*=\s*["']?([a-z0-9-]{1,40})["'\s/>]/i.exec(tag) ?? [];
    if (/\bname\s*=\s*["']?region["'\s/>]/i.test(tag) && isAnyRegion(region)) return region;
  }
  return undefined;
}
