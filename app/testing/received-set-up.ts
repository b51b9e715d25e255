import type { OpenedSetUp } from '../company/set-up-offer.ts';
import type { World } from './fake-world.ts';
import { sampleSetUp } from './sample-set-up.ts';

export const LINK = { kind: 'set-up-link', address: 'https://it.acme.example/acme.mai' } as const;
export const SIGNING_KEY = `ed25519:${'A'.repeat(43)}=`;

/** What the server of the link answers. */
export const opened = (parts: object, signedWith?: string): OpenedSetUp => ({
  ok: true,
  name: 'it.acme.example',
  setUp: sampleSetUp(parts),
  ...(signedWith !== undefined && { signedWith }),
});

/** A link comes, and the person says yes to asking its server. */
export async function receiveLink(world: World): Promise<void> {
  await world.application.receive(LINK);
  await world.application.dispatch({ type: 'fetchSetUp', shown: shownIn(world) });
}

/** What names the offer that the window shows. */
export function shownIn({ application }: World): string {
  const offer = application.snapshot().setUpOffer;
  return offer !== undefined && 'shown' in offer ? offer.shown : '';
}

/** The person's yes to the setup that is shown, or to one that was. */
export const use = (world: World, shown = shownIn(world)) => world.application.dispatch({ type: 'useSetUp', shown });
