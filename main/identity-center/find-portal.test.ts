import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../app/domain/result.ts';
import { claim } from '../../app/testing/claims/claim.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { findPortal, findRegion } from './find-portal.ts';

const START = 'https://acme.awsapps.com/start';
const redirect = (location: string, status = 302) => new Response(null, { status, headers: { location } });
const page = (head: string, status = 200) => new Response(`<!doctype html><html><head>${head}</head>`, { status });

/** Servers by method and address. */
function web(answers: Readonly<Record<string, () => Response | Promise<Response>>>) {
  const asked: string[] = [];
  const fetch: Fetch = async (address, { method, ...rest }) => {
    asked.push(`${method} ${address}`);
    // Without the person's cookies, and never a step further than asked.
    expect(rest).toMatchObject({ redirect: 'manual', credentials: 'omit', cache: 'no-store' });
    const answer = answers[`${method} ${address}`];
    if (answer === undefined) throw new Error('net::ERR_NAME_NOT_RESOLVED');
    return answer();
  };
  return { asked, fetch };
}

describe('the portal behind a company’s own address', () => {
  const OWN = 'https://aws.acme.example/';
  const target = 'https://d-1.portal.eu-west-1.app.aws/';

  it('is where one redirect leads', async () => {
    const { fetch, asked } = web({ [`HEAD ${OWN}`]: () => redirect(target, 301) });
    expect(await findPortal(fetch, OWN)).toBe(target);
    expect(asked).toEqual([`HEAD ${OWN}`]);
  });

  it.each([301, 302, 303, 307, 308])('is where a redirect with %i leads', async status => {
    const { fetch } = web({ [`HEAD ${OWN}`]: () => redirect(target, status) });
    expect(await findPortal(fetch, OWN)).toBe(target);
  });

  it.each([405, 501])('is asked for by GET if the server answers HEAD with %i', async status => {
    const { fetch } = web({
      [`HEAD ${OWN}`]: () => new Response(null, { status }),
      [`GET ${OWN}`]: () => redirect(target),
    });
    expect(await findPortal(fetch, OWN)).toBe(target);
  });

  it.each([
    ['another host', () => redirect('https://evil.example/')],
    ['a look-alike host', () => redirect('https://awsapps.com.evil.example/start')],
    ['a page without encryption', () => redirect('http://acme.awsapps.com/start')],
    ['a SAML application', () => redirect('https://acme.awsapps.com/start/#/saml/default/x/ins-1')],
    ['a relative address', () => redirect('/start')],
    ['an address that is none', () => redirect('https://')],
    ['no redirect', () => page('')],
    ['a page that names the portal in a header', () => redirect(target, 200)],
    ['a choice of pages', () => redirect(target, 300)],
    ['an error', () => new Response(null, { status: 500 })],
    ['an error that names the portal in a header', () => redirect(target, 404)],
    ['nothing', () => Promise.reject(new Error('net::ERR_CONNECTION_REFUSED'))],
  ])('is none if the address leads to %s', async (_what, answer) => {
    const { fetch, asked } = web({ [`HEAD ${OWN}`]: answer });
    expect(await findPortal(fetch, OWN)).toBeUndefined();
    expect(asked).toHaveLength(1);
  });
});

describe('the region of a portal', () => {
  const regionBy = (answers: Parameters<typeof web>[0], config = '') =>
    findRegion({ fetch: web(answers).fetch, readConfig: async () => config }, START);

  it.each([
    '<meta name="region" content="eu-central-1">',
    '<meta name="region" content="eu-central-1" />',
    "<META content='eu-central-1' data-x name='region'/>",
    '<meta name=region content=eu-central-1>',
    '<meta name = "region" content = "eu-central-1">',
    '<meta charset="utf-8"><meta name="theme" content="x"><meta name="region"\n content="eu-central-1">',
  ])('is on its start page: %s', async head => {
    expect(await regionBy({ [`GET ${START}`]: () => page(head) })).toEqual(ok('eu-central-1'));
  });

  it.each([
    ['a host', '<meta name="region" content="evil.example/?">'],
    ['a host that begins like one', '<meta name="region" content="eu-central-1.evil.example">'],
    ['a host that ends like one', '<meta name="region" content="evil.example/eu-central-1">'],
    ['no region of AWS', '<meta name="region" content="xx-nowhere-7">'],
    ['empty', '<meta name="region" content="">'],
    ['of another name', '<meta name="regional" content="eu-central-1">'],
    ['of a longer name', '<meta name="my-region" content="eu-central-1">'],
    ['named by another attribute', '<meta names="region" content="eu-central-1">'],
    ['in another attribute', '<meta name="region" contents="eu-central-1">'],
    ['missing', '<title>Portal</title>'],
    ['in an endless tag', `<meta ${'x'.repeat(100_000)} name="region" content="eu-central-1">`],
  ])('isn’t taken if it is %s', async (_what, head) => {
    claim('portal-answers');
    expect(await regionBy({ [`GET ${START}`]: () => page(head) })).toEqual(ok(undefined));
  });

  it('isn’t taken from an error, nor from an endless page', async () => {
    const head = '<meta name="region" content="eu-central-1">';
    expect(await regionBy({ [`GET ${START}`]: () => page(head, 404) })).toEqual(ok(undefined));
    let sent = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(stream) {
            sent += 10_000;
            stream.enqueue(new Uint8Array(10_000).fill(0x20));
          },
        }),
      );
    expect(await regionBy({ [`GET ${START}`]: endless })).toEqual(ok(undefined));
    expect(sent).toBeLessThan(1_000_000);
  });

  it('is found by redirects within AWS’s portals only', async () => {
    claim('portal-answers');
    const answers = {
      [`GET ${START}`]: () => redirect('/start/'),
      [`GET ${START}/`]: () => page('<meta name="region" content="eu-west-1">'),
      'GET https://evil.example/': () => page('<meta name="region" content="us-east-1">'),
    };
    expect(await regionBy(answers)).toEqual(ok('eu-west-1'));
    const named = { [`GET ${START}`]: () => redirect('https://d-1.eu-west-2.portal.amazonaws.com/') };
    expect(await regionBy(named)).toEqual(ok('eu-west-2'));
    const away = { ...answers, [`GET ${START}`]: () => redirect('https://evil.example/') };
    expect(await regionBy(away)).toEqual(ok(undefined));
    const round = web({ [`GET ${START}`]: () => redirect(START) });
    expect(await findRegion({ fetch: round.fetch, readConfig: async () => '' }, START)).toEqual(ok(undefined));
    expect(round.asked).toHaveLength(4);
  });

  it.each([
    ['nowhere', new Response(null, { status: 302 })],
    ['an address that is none', redirect('https://')],
  ])('is unknown if its start page redirects to %s', async (_what, answer) => {
    expect(await regionBy({ [`GET ${START}`]: () => answer })).toEqual(ok(undefined));
  });

  const session = '[sso-session acme]\nsso_start_url = https://acme.awsapps.com/start/#/\nsso_region = us-east-2\n';
  const profile = '[profile old]\nsso_start_url = https://acme.awsapps.com/start\nsso_region = ap-south-1\n';
  it.each([
    [session, 'us-east-2'],
    [profile, 'ap-south-1'],
  ])('is in AWS’s configuration if the page doesn’t tell it', async (config, region) => {
    expect(await regionBy({ [`GET ${START}`]: () => page('') }, config)).toEqual(ok(region));
    expect(await regionBy({}, config)).toEqual(ok(region));
    const told = page('<meta name="region" content="eu-central-1">');
    expect(await regionBy({ [`GET ${START}`]: () => told }, config)).toEqual(ok('eu-central-1'));
  });

  it('is unknown if AWS’s configuration has other portals, and fails if the page can’t be reached', async () => {
    const config = session.replace('acme.', 'other.');
    expect(await regionBy({ [`GET ${START}`]: () => page('') }, config)).toEqual(ok(undefined));
    expect(await regionBy({}, config)).toEqual(
      fail({ kind: 'address-unreachable', host: 'acme.awsapps.com', reason: 'name' }),
    );
  });
});
