import { homedir } from 'node:os';
import { PARTITIONS } from '../../app/domain/partition.ts';
import type { Clock } from '../../app/renewal/clock-port.ts';
import { toolRequests } from '../../app/troubleshoot/tool-request.ts';
import type { TroubleshootPort } from '../../app/troubleshoot/troubleshoot-port.ts';
import { refusedEndpoints } from '../aws/aws-endpoint.ts';
import type { Fetch } from '../aws/sdk-request-handler.ts';
import { stsEndpoint } from '../aws/sts-endpoint.ts';
import type { AwsFiles } from '../aws-files/aws-files.ts';
import { createOwnershipStore } from '../aws-files/ownership-store.ts';
import type { Vault } from '../credentials/vault.ts';
import { askAsTool } from './ask-as-tool.ts';
import { fileFacts } from './file-facts.ts';
import { fixFiles } from './fix-files.ts';
import { folderFacts } from './folder-facts.ts';
import { missingPrograms } from './missing-programs.ts';
import { proxyFacts } from './proxy-facts.ts';
import { reachSts, type StsReach } from './reach-sts.ts';
import { userEnvironment } from './user-environment.ts';

export type TroubleshootOptions = {
  /** Mai's data folder. */
  readonly folder: string;
  readonly files: AwsFiles;
  readonly vault: Vault;
  readonly clock: Pick<Clock, 'now' | 'ahead'>;
  /** Electron's network; without it, AWS isn't asked. */
  readonly network?: { readonly fetch: Fetch; proxyFor(address: string): Promise<string> };
  readonly environment: NodeJS.ProcessEnv;
};

const NOT_ASKED: StsReach = { reached: { kind: 'not-asked' } };

/** Gathers the facts for Troubleshoot, and fixes the AWS files. */
export function createTroubleshooter({
  folder,
  files,
  vault,
  clock,
  network,
  environment,
}: TroubleshootOptions): TroubleshootPort {
  const { platform } = process;
  const home = environment.HOME || homedir();
  const ownership = createOwnershipStore(folder);
  return {
    async gather(active, { partition, region }) {
      const where = stsEndpoint(PARTITIONS[partition], region, environment);
      const [credentials, config, user, keychain, { reached, clockSkew }, proxy, folder] = await Promise.all([
        fileFacts(files.paths.credentials, ownership),
        fileFacts(files.paths.config, ownership),
        userEnvironment({ home, environment, platform }),
        vault.look(),
        where.ok && network ? reachSts(network.fetch, where.value, () => Date.now()) : NOT_ASKED,
        where.ok && network ? network.proxyFor(where.value) : '',
        folderFacts(files.paths.credentials),
      ]);
      const found = { ...user, active, files: { credentials, config }, sts: reached };
      const [answers, proxies] = await Promise.all([
        Promise.all(toolRequests(found).map(askAsTool)),
        proxyFacts(user.variables),
      ]);
      return {
        ...found,
        now: clock.now(),
        platform: platform === 'win32' || platform === 'darwin' ? platform : 'linux',
        home,
        clockSkew: clockSkew ?? clock.ahead(),
        keychain,
        refusedEndpoints: refusedEndpoints(environment),
        proxy,
        proxies,
        folder,
        missingPrograms: missingPrograms(config),
        answers,
      };
    },
    fix: fix => fixFiles(files, fix),
  };
}
