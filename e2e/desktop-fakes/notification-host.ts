import { z } from 'zod';
import { News } from '../driver/until.ts';
import { type Call, NO_REPLY, SessionBus } from './session-bus.ts';

/** A notification. `actions` maps keys to labels, `timeout` is in milliseconds. */
export type Shown = {
  readonly id: number;
  readonly title: string;
  readonly body: string;
  readonly actions: Readonly<Record<string, string>>;
  readonly urgency: 'low' | 'normal' | 'critical';
  /** Name of the app's desktop entry, by which desktops find its icon and settings. */
  readonly desktopEntry: string;
  /** -1: the desktop's default; 0: until dismissed. */
  readonly timeout: number;
};

/** A stand-in for the desktop's notification server. */
export type NotificationHost = {
  /** All notifications so far, oldest first, including replaced ones. */
  readonly notifications: readonly Shown[];
  /** First match, past or future. */
  waitFor(predicate: (shown: Shown) => boolean): Promise<Shown>;
  /** Clicks an action, or the notification itself (`default`). */
  invoke(id: number, action: string): Promise<void>;
  /** Dismisses it. */
  dismiss(id: number): Promise<void>;
  /** Resolves when it was closed by the app, clicked or dismissed. */
  waitForClosed(id: number): Promise<void>;
  stop(): Promise<void>;
};

const SERVICE = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';

/** Why a notification closed (Desktop Notifications Specification, NotificationClosed). */
const DISMISSED = 2;
const TAKEN_BACK = 3;

const URGENCIES = ['low', 'normal', 'critical'] as const;

/** The arguments of Notify: app, id to replace (0 for none), icon, title, body, actions, hints, timeout. */
const notifyArguments = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.looseObject({ urgency: z.int().min(0).max(2).default(1), 'desktop-entry': z.string().default('') }),
  z.number(),
]);

/**
 * Becomes org.freedesktop.Notifications on the session bus (its address defaults to DBUS_SESSION_BUS_ADDRESS).
 * Rejects if there is no bus or it has such a service already. Seen with Electron 33: of all actions only `default`
 * arrives, as 'click'; buttons and replies never arrive; 'close' arrives only for one dismissed without a click.
 */
export async function startNotificationHost(address?: string): Promise<NotificationHost> {
  const bus = await SessionBus.connect(address);
  const news = new News();
  const shown: Shown[] = [];
  const open = new Set<number>();

  const show = ({ body }: Call) => {
    const [, replaces, , title, text, actions, hints, timeout] = notifyArguments.parse(body);
    const id = replaces === 0 ? shown.length + 1 : replaces;
    const urgency = URGENCIES[hints.urgency] ?? 'normal';
    const desktopEntry = hints['desktop-entry'];
    shown.push({ id, title, body: text, actions: pairs(actions), urgency, desktopEntry, timeout });
    open.add(id);
    news.tell();
    return { signature: 'u', body: [id] };
  };

  const close = (id: number, reason: number) => {
    if (open.delete(id)) bus.emit(PATH, SERVICE, 'NotificationClosed', 'uu', [id, reason]);
    news.tell();
  };

  await bus.serve(SERVICE, {
    [`${SERVICE}.Notify`]: show,
    [`${SERVICE}.CloseNotification`]: ({ body: [id] }) => {
      close(z.number().parse(id), TAKEN_BACK);
      return NO_REPLY;
    },
    [`${SERVICE}.GetCapabilities`]: () => ({ signature: 'as', body: [['actions', 'body']] }),
    [`${SERVICE}.GetServerInformation`]: () => ({ signature: 'ssss', body: ['mai-e2e', 'Mai', '1', '1.2'] }),
  });

  return {
    notifications: shown,
    waitFor: predicate =>
      news.until(
        'a notification',
        () => shown,
        all => all.find(predicate),
      ),
    invoke: async (id, action) => {
      bus.emit(PATH, SERVICE, 'ActionInvoked', 'us', [id, action]);
      close(id, DISMISSED);
    },
    dismiss: async id => close(id, DISMISSED),
    waitForClosed: async id => {
      await news.until(
        `notification ${id} to close`,
        () => [...open],
        ids => !ids.includes(id) || undefined,
      );
    },
    stop: async () => bus.disconnect(),
  };
}

/** Notify sends actions as one flat list of keys and labels in turn. */
function pairs(flat: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(flat.flatMap((key, index) => (index % 2 === 0 ? [[key, flat[index + 1] ?? '']] : [])));
}
