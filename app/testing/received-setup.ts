import type { OpenedSetup } from '../company/setup-offer.ts';
import type { World } from './fake-world.ts';
import { sampleSetup } from './sample-setup.ts';

export const LINK = { kind: 'setup-link', address: 'https://it.acme.example/acme.mai' } as const;
export const SIGNING_KEY = `ed25519:${'A'.repeat(43)}=`;

/** Answer of the link's server. */
export const opened = (parts: object, signedWith?: string): OpenedSetup => ({
  ok: true,
  name: 'it.acme.example',
  setup: sampleSetup(parts),
  ...(signedWith !== undefined && { signedWith }),
});

/** Opens a link and confirms its server. */
export async function receiveLink(world: World): Promise<void> {
  await world.application.open(LINK);
  await world.application.dispatch({ type: 'fetchSetup', shown: shownIn(world) });
}

/** Reference of the shown offer. */
export function shownIn({ application }: World): string {
  const offer = application.snapshot().setupOffer;
  return offer !== undefined && 'shown' in offer ? offer.shown : '';
}

/** Confirmation of the current setup or of a previous one. */
export const use = (world: World, shown = shownIn(world)) => world.application.dispatch({ type: 'useSetup', shown });
