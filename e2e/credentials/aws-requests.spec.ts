import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { claim } from '../../app/testing/claims/claim.ts';
import { expectFailure } from '../driver/expect-notice.ts';
import { expect, test } from '../driver/fixtures.ts';
import { ANALYST, signInFirst } from '../driver/journey.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { closeServer, listen } from '../simulator/loopback-server.ts';

/** A loopback server; returns its address and the requests. */
async function serve(answer: RequestListener) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  const port = await listen(server, 0);
  return { address: `http://127.0.0.1:${port}`, requests, stop: () => closeServer(server) };
}

test('requests to AWS follow no redirect and send no cookie', async ({ start, company }) => {
  claim('aws-no-redirects');
  const other = await serve((_, response) => response.writeHead(200).end());
  const sts = await serve((_, response) => {
    // The SDK retries after a 503 and sends stored cookies, if there were any.
    const isFirst = sts.requests.length === 1;
    const cookie = { 'set-cookie': 'seen=1; Path=/; Max-Age=3600' };
    response.writeHead(isFirst ? 503 : 307, isFirst ? cookie : { location: `${other.address}/` }).end();
  });
  try {
    const mai = await start({ environment: { AWS_ENDPOINT_URL_STS: sts.address } });
    const page = await signInFirst(mai, company, company.users.fourteenRoles);
    await page.role(...ANALYST).click();
    await expect(page.failureNotices).toHaveCount(1);
    expect(sts.requests.length).toBeGreaterThan(1);
    expect(sts.requests.map(({ headers }) => headers.cookie)).toEqual(sts.requests.map(() => undefined));
    expect(other.requests).toEqual([]);
  } finally {
    await sts.stop();
    await other.stop();
  }
});

/** Without the simulated portal's endpoints, which Mai would name, too. */
const NO_PORTAL = { AWS_ENDPOINT_URL_SSO: '', AWS_ENDPOINT_URL_SSO_OIDC: '' };

test('an insecure AWS endpoint gets no assertion and is reported; a valid one is shown', async ({
  start,
  company,
  surroundings,
}) => {
  claim('aws-endpoint');
  const stranger = await serve((_, response) => response.writeHead(200).end());
  try {
    // Another host over http that resolves to this computer.
    const port = new URL(stranger.address).port;
    const unsafe = { ...NO_PORTAL, AWS_ENDPOINT_URL_STS: `http://sts.evil.example:${port}` };
    const first = await start({
      environment: unsafe,
      arguments: [`--host-resolver-rules=MAP sts.evil.example 127.0.0.1`],
    });
    const page = await signInFirst(first, company, company.users.fourteenRoles);
    await page.role(...ANALYST).click();
    await expectFailure(first, {
      title: 'The AWS endpoint can’t be used',
      detail:
        'AWS_ENDPOINT_URL_STS isn’t an https address, so no request was sent to AWS. Correct or remove the variable, then restart Mai.',
      remedies: [],
    });
    expect(stranger.requests).toEqual([]);
    await page.settings.click();
    await expect(new SettingsSheet(page.page).dialog).not.toContainText('AWS requests go to');
    await first.quit();

    const mai = await start({
      environment: { ...NO_PORTAL, AWS_ENDPOINT_URL_IAM: 'https://iam.acme.example:8443/path' },
    });
    await mai.raise();
    const home = await mai.popover();
    const words = `AWS requests go to ${surroundings.stsUrl} and https://iam.acme.example:8443.`;
    await home.getByRole('button', { name: 'Settings', exact: true }).click();
    await expect(new SettingsSheet(home).dialog).toContainText(words);
    await new SettingsSheet(home).back.click();
    await expect(home.getByText('AWS requests go to https://iam.acme.example:8443.')).toBeVisible();
  } finally {
    await stranger.stop();
  }
});
