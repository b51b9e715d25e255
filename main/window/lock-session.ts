import { type Session, session } from 'electron';
import { isAllowedAddress } from '../../app/domain/provider.ts';
import { APP_ORIGIN } from './app-origin.ts';

/** What a session is for: Mai's pages, a provider's pages, or requests without pages. */
export type SessionPurpose = 'own' | 'provider' | 'fetch';

const purposes = new WeakMap<Session, SessionPurpose>();

/**
 * Sets a session's purpose. Call it before the session loads anything. The default is `fetch`, which allows no page.
 */
export const setSessionPurpose = (of: Session, purpose: SessionPurpose): void => {
  purposes.set(of, purpose);
};

export const sessionPurpose = (of: Session, own = session.defaultSession): SessionPurpose =>
  of === own ? 'own' : (purposes.get(of) ?? 'fetch');

/** Whether a page of this session may be at this address. */
export const mayLoad = (of: Session, address: string, own = session.defaultSession): boolean =>
  mayLoadIn(sessionPurpose(of, own), address);

export function mayLoadIn(purpose: SessionPurpose, address: string): boolean {
  switch (purpose) {
    case 'own':
      return address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`);
    case 'provider':
      return isAllowedAddress(address);
    case 'fetch':
      return false;
  }
}

/** Denies what no page needs: every permission, device, screen capture and download. */
export function lockSession(locked: Session): void {
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  locked.setPermissionCheckHandler(() => false);
  locked.setDevicePermissionHandler(() => false);
  locked.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  locked.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  locked.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  locked.setSpellCheckerEnabled(false);
  // Chromium would download a dictionary from Google for each session, even with the spell checker off.
  locked.setSpellCheckerLanguages([]);
  locked.on('will-download', event => event.preventDefault());
  for (const chooser of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
    locked.on(chooser as 'select-hid-device', (event, _details, choose) => {
      event.preventDefault();
      choose(null);
    });
  }
}
