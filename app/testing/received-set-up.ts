import type { OpenedSetUp } from '../company/set-up-offer.ts';
import type { World } from './fake-world.ts';
import { sampleSetUp } from './sample-set-up.ts';

export const LINK = { kind: 'set-up-link', address: 'https://it.acme.example/acme.mai' } as const;
export const SIGNING_KEY = `ed25519:${'A'.repeat(43)}=`;

/** Answer of the link's server. */
export const opened = (parts: object, signedWith?: string): OpenedSetUp => ({
  ok: true,
  name: 'it.acme.example',
  setUp: sampleSetUp(parts),
  ...(signedWith !== undefined && { signedWith }),
});

/** Opens a link and confirms its server. */
export async function receiveLink(world: World): Promise<void> {
  await world.application.receive(LINK);
  await world.application.dispatch({ type: 'fetchSetUp', shown: shownIn(world) });
}

/** Reference of the shown offer. */
export function shownIn({ application }: World): string {
  const offer = application.snapshot().setUpOffer;
  return offer !== undefined && 'shown' in offer ? offer.shown : '';
}

/** Confirmation of the current setup or of a previous one. */
export const use = (world: World, shown = shownIn(world)) => world.application.dispatch({ type: 'useSetUp', shown });
