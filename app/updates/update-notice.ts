import type { Remedy } from '../failures/remedies.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Text } from '../text/en/en.ts';
import { installsInPlace } from './installation.ts';
import { newsIn } from './offered-update.ts';
import { updateChoice } from './update-choice.ts';
import type { News } from './update-list.ts';
import type { FoundUpdate } from './updates-state.ts';

/** What the window, the tray and notifications say about a version. */
export type UpdateNotice = {
  readonly kind: 'restart' | 'available' | 'updated';
  readonly version: string;
  readonly title: string;
  readonly hint: string;
  /** The best first; none while Mai works on it. */
  readonly remedies: readonly Remedy[];
  /** What is new, in the person's language; undefined if it is unknown. */
  readonly news: readonly string[] | undefined;
};

type Facts = Pick<
  Snapshot,
  | 'update'
  | 'updateSource'
  | 'installedVersion'
  | 'updatedTo'
  | 'newsOfVersion'
  | 'preferences'
  | 'company'
  | 'language'
>;

/**
 * The one thing to say: restart, or a new version, or the update that was just made. Nothing while Mai installs a version
 * automatically, or after the person said "Not now".
 */
export function updateNotice(snapshot: Facts, text: Text): UpdateNotice | undefined {
  const words = text.updates;
  const { update, updateSource, installedVersion, updatedTo, newsOfVersion } = snapshot;
  const told = (news: News | undefined) => news && newsIn(news, snapshot.language);
  if (installedVersion !== undefined) {
    const news = update?.version === installedVersion ? told(update.news) : undefined;
    const restart: Remedy = { label: words.restart, command: { type: 'restartMai' } };
    const title = words.installed(installedVersion);
    return { kind: 'restart', version: installedVersion, title, hint: words.installedHint, remedies: [restart], news };
  }
  if (update !== undefined && updateSource !== undefined) {
    const { version } = update;
    const choice = updateChoice(snapshot, updateSource.installation);
    const isAutomatic = choice === 'install' && update.stage !== 'found';
    return choice === 'off' || update.isDismissed || isAutomatic
      ? undefined
      : {
          ...{ kind: 'available', version, title: words.available(version), news: told(update.news) },
          ...offerOf(update, updateSource.installation, text),
        };
  }
  if (updatedTo === undefined) return undefined;
  const dismiss: Remedy = { label: words.close, command: { type: 'dismissUpdate', version: updatedTo } };
  const title = words.updated(updatedTo);
  const news = told(newsOfVersion);
  return { kind: 'updated', version: updatedTo, title, hint: words.updatedHint, remedies: [dismiss], news };
}

/** How the update gets here: by a click, by a download, or by others. */
function offerOf(
  { stage, version, package: found }: FoundUpdate,
  installation: NonNullable<Snapshot['updateSource']>['installation'],
  { updates: words }: Text,
): Pick<UpdateNotice, 'hint' | 'remedies'> {
  if (stage !== 'found') return { hint: words.stages[stage], remedies: [] };
  const later: Remedy = { label: words.later, command: { type: 'dismissUpdate', version } };
  if (installsInPlace(installation) && found !== undefined) {
    const install: Remedy = { label: words.install, command: { type: 'installUpdate', version } };
    return { hint: words.inPlace, remedies: [install, later] };
  }
  const download: Remedy = { label: words.download, command: { type: 'downloadUpdate', version } };
  const hint =
    installation === 'nsis' || installation === 'mac-app' ? words.broughtBy.archive : words.broughtBy[installation];
  return { hint, remedies: found === undefined ? [later] : [download, later] };
}
