import { app } from 'electron';
import { ok } from '../../app/domain/result.ts';
import type { IdentityCenterPort } from '../../app/identity-center/identity-center-port.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { awsFilePaths } from '../aws-files/paths.ts';
import { openSignInPage } from '../console/open-in-browser.ts';
import { peerCheckFor } from '../credential-server/peer-owner.ts';
import type { Vault } from '../credentials/vault.ts';
import { locale, messages } from '../desktop/messages.ts';
import { readRegularFile } from '../files/read-regular-file.ts';
import type { SignIns } from '../sign-in/sign-ins.ts';
import { createIdentityCenter } from './identity-center.ts';
import type { OpenPage } from './sign-in-by-browser.ts';

type Surroundings = {
  readonly clock: Clock;
  readonly fetch: Fetch;
  readonly vault: Vault;
  readonly signIns: Pick<SignIns, 'showPortal' | 'cancel'>;
};

/** Larger files are no configuration. */
const MAX_CONFIG_BYTES = 1_000_000;

/** IAM Identity Center on this computer. */
export function systemIdentityCenter({ clock, fetch, vault, signIns }: Surroundings): IdentityCenterPort {
  const { env: environment, platform } = process;
  const home = app.getPath('home');
  return createIdentityCenter({
    clock,
    fetch,
    vault,
    environment,
    home,
    readConfig: () => readConfig(awsFilePaths({ environment, home, platform }).config),
    checkPeer: peerCheckFor(platform),
    page: () => ({ messages: messages().portalPage, language: locale() }),
    open: openPage(signIns),
    time: {
      steady: () => performance.now(),
      after(milliseconds, run) {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    },
  });
}

export async function readConfig(path: string): Promise<string> {
  try {
    const bytes = await readRegularFile(path, MAX_CONFIG_BYTES);
    return typeof bytes === 'string' ? '' : bytes.toString('utf8');
  } catch {
    return '';
  }
}

/** Opens AWS's sign-in page in the system's browser, or in Mai's window if people prefer it. */
const openPage =
  (signIns: Pick<SignIns, 'showPortal' | 'cancel'>): OpenPage =>
  async (provider, address, take) => {
    if (provider.portal.opensIn === 'window') {
      const ended = signIns.showPortal(provider, { startAt: address, take });
      return ok({ ended, close: () => signIns.cancel(provider.id) });
    }
    const opened = await openSignInPage(address);
    return opened.ok ? ok({ close: () => undefined }) : opened;
  };
