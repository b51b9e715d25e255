import { ok } from '../domain/result.ts';
import type { Settings } from '../settings/settings.ts';
import { en } from '../text/en/en.ts';
import type { Installation } from '../updates/installation.ts';
import { updateNotice } from '../updates/update-notice.ts';
import { createWorld, type World } from './fake-world.ts';
import { IN_USE, OFFLINE, signedList } from './sample-update.ts';

type Facts = {
  readonly installation?: Installation;
  readonly list?: Parameters<typeof signedList>[0];
  readonly settings?: Partial<Settings>;
};

/** A release that looks at a server with version 2.0.0. */
export function releaseOf(world: World, { installation = 'nsis', list = {} }: Facts = {}): World {
  world.updates.facts = { ...world.updates.facts, installation, ...(installation === 'deb' && { platform: 'linux' }) };
  world.updates.keys = [IN_USE, OFFLINE];
  world.updates.list = ok(signedList(list));
  return world;
}
export const release = (facts: Facts = {}) => releaseOf(createWorld(['Dev'], facts.settings), facts);
export const updateOf = ({ application }: World) => application.snapshot().update;
export const noticeOf = ({ application }: World) => updateNotice(application.snapshot(), en);
