import { Variant } from 'dbus-next';
import { z } from 'zod';
import { News } from '../driver/until.ts';
import { type Call, NO_REPLY, SessionBus } from './session-bus.ts';
import { TrayIcon } from './tray-icon.ts';

/** A stand-in for the desktop's tray host. Start it before the app: Electron looks for one only once. */
export type TrayHost = {
  /** Icon of the running app that registered last; waits for one. */
  icon(): Promise<TrayIcon>;
  /** Resolves when no icon is left, which is a moment after the app has ended. */
  whenEmpty(): Promise<void>;
  stop(): Promise<void>;
};

const WATCHER = 'org.kde.StatusNotifierWatcher';
const WATCHER_PATH = '/StatusNotifierWatcher';
const ITEM_PATH = '/StatusNotifierItem';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

/**
 * Becomes org.kde.StatusNotifierWatcher on the session bus (its address defaults to DBUS_SESSION_BUS_ADDRESS).
 * Rejects if there is no bus or it has a panel already.
 */
export async function startTrayHost(address?: string): Promise<TrayHost> {
  const bus = await SessionBus.connect(address);
  const news = new News();
  const icons = new Map<string, TrayIcon>();
  const properties = () => ({
    IsStatusNotifierHostRegistered: new Variant('b', true),
    ProtocolVersion: new Variant('i', 0),
    RegisteredStatusNotifierItems: new Variant('as', [...icons.keys()]),
  });

  const register = ({ sender, body }: Call) => {
    // An app names either its connection (Electron does) or the path of its item.
    const service = z.string().parse(body[0]);
    const path = service.startsWith('/') ? service : ITEM_PATH;
    icons.set(sender, new TrayIcon(bus, sender, path, news));
    void bus.listen(sender, () => news.tell()).then(() => news.tell());
    bus.emit(WATCHER_PATH, WATCHER, 'StatusNotifierItemRegistered', 's', [`${sender}${path}`]);
    return NO_REPLY;
  };

  await bus.onLeave(name => {
    if (icons.delete(name)) bus.emit(WATCHER_PATH, WATCHER, 'StatusNotifierItemUnregistered', 's', [name]);
    news.tell();
  });
  await bus.serve(WATCHER, {
    [`${WATCHER}.RegisterStatusNotifierItem`]: register,
    [`${WATCHER}.RegisterStatusNotifierHost`]: () => NO_REPLY,
    [`${PROPERTIES}.GetAll`]: () => ({ signature: 'a{sv}', body: [properties()] }),
    [`${PROPERTIES}.Get`]: ({ body: [, name] }) => ({
      signature: 'v',
      body: [new Map<unknown, Variant>(Object.entries(properties())).get(name)],
    }),
  });

  return {
    icon: () =>
      news.until(
        'a tray icon',
        () => [...icons.keys()],
        owners => icons.get(owners.at(-1) ?? ''),
      ),
    whenEmpty: async () => {
      await news.until(
        'the tray to be empty',
        () => [...icons.keys()],
        owners => owners.length === 0 || undefined,
      );
    },
    stop: async () => bus.disconnect(),
  };
}
