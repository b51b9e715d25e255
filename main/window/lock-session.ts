import { type Session, session } from 'electron';
import { isAllowedAddress } from '../../app/domain/provider.ts';
import { APP_ORIGIN } from './app-origin.ts';

/** Whose pages a session holds: ours, a provider's, or nobody's (it only fetches). */
export type Jar = 'own' | 'provider' | 'fetch';

const jars = new WeakMap<Session, Jar>();

/** What a session is for, said before anything is loaded in it. What was never said is nobody's and opens no page. */
export const markJar = (of: Session, jar: Jar): void => {
  jars.set(of, jar);
};

export const jarOf = (of: Session, own = session.defaultSession): Jar =>
  of === own ? 'own' : (jars.get(of) ?? 'fetch');

/** Whether a page of this session may be at this address. Everything else is refused, whoever asks. */
export const mayLoad = (of: Session, address: string, own = session.defaultSession): boolean =>
  mayLoadIn(jarOf(of, own), address);

export function mayLoadIn(jar: Jar, address: string): boolean {
  switch (jar) {
    case 'own':
      return address === APP_ORIGIN || address.startsWith(`${APP_ORIGIN}/`);
    case 'provider':
      return isAllowedAddress(address);
    case 'fetch':
      return false;
  }
}

/** Denies what no page of Mai's or of a provider's needs: every permission, device, screen and download. */
export function lockSession(locked: Session): void {
  locked.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  locked.setPermissionCheckHandler(() => false);
  locked.setDevicePermissionHandler(() => false);
  locked.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  locked.setUSBProtectedClassesHandler(({ protectedClasses }) => protectedClasses);
  locked.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  locked.setSpellCheckerEnabled(false);
  locked.on('will-download', event => event.preventDefault());
  for (const chooser of ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const) {
    locked.on(chooser as 'select-hid-device', (event, _details, choose) => {
      event.preventDefault();
      choose(null);
    });
  }
}
