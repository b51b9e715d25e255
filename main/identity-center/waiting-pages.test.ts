import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../app/domain/result.ts';
import { PORTAL, portalDesk } from '../testing/portal-desk.ts';

const person = { kind: 'person' } as const;
const gone = fail({ kind: 'not-found' });

describe('the page of a waiting sign-in', () => {
  it('is opened again, and its address known, until the sign-in ends', async () => {
    const desk = portalDesk();
    expect(await desk.port.openAgain(PORTAL.id)).toEqual(gone);
    const signedIn = desk.port.signIn(PORTAL, person);
    const page = await desk.page(0);
    expect(desk.port.signInLink(PORTAL.id)).toBe(page.href);
    expect(await desk.port.openAgain(PORTAL.id)).toEqual(ok());
    expect(desk.opened).toEqual([page.href, page.href]);
    await desk.redirect(page);
    await signedIn;
    expect(desk.port.signInLink(PORTAL.id)).toBeUndefined();
    expect(await desk.port.openAgain(PORTAL.id)).toEqual(gone);
  });

  it('is forgotten with a cancel, and replaced by the next one’s', async () => {
    const desk = portalDesk();
    void desk.port.signIn(PORTAL, person);
    const first = await desk.page(0);
    desk.port.cancel(PORTAL.id);
    expect(desk.port.signInLink(PORTAL.id)).toBeUndefined();
    void desk.port.signIn(PORTAL, person);
    const second = await desk.page(1);
    expect(desk.port.signInLink(PORTAL.id)).toBe(second.href);
    expect(second.href).not.toBe(first.href);
    desk.port.cancel(PORTAL.id);
  });

  it('is Mai’s own window’s, which can’t be opened twice', async () => {
    const desk = portalDesk({
      open: async () => ok({ ended: new Promise(() => undefined), close: () => undefined }),
    });
    void desk.port.signIn({ ...PORTAL, portal: { region: 'eu-central-1', opensIn: 'window' } }, person);
    await new Promise(resolve => setImmediate(resolve));
    expect(desk.port.signInLink(PORTAL.id)).toBeUndefined();
    desk.port.cancel(PORTAL.id);
  });
});
