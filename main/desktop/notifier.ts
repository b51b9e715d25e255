import { Notification } from 'electron';
import type { Command } from '../../app/contract.ts';
import type { Notice } from '../../app/desktop/notices.ts';
import type { NotifierPort } from '../../app/desktop/notifier-port.ts';
import type { Text } from '../../app/text/en/en.ts';

/**
 * On Linux, Electron shows no action buttons and reports clicks on the whole notification only.
 * https://www.electronjs.org/docs/latest/api/notification
 */
const HAS_BUTTONS = process.platform !== 'linux';

/** Kinds that need nothing soon. */
const QUIET: ReadonlySet<Notice['kind']> = new Set(['ready', 'renewed', 'update']);

/** Shows notices as system notifications. Without notification support the tray icon alone shows the state. */
export function createNotifier(run: (command: Command) => void, text: () => Text): NotifierPort {
  const shown = new Map<string, Notification | undefined>();

  const notification = (notice: Notice): Notification | undefined => {
    if (!Notification.isSupported()) return undefined;
    const notification = new Notification({
      title: notice.title,
      body: HAS_BUTTONS ? notice.body : withoutMarkup(withClickHint(notice, text())),
      silent: QUIET.has(notice.kind),
      urgency: QUIET.has(notice.kind) ? 'low' : 'normal',
      // Stays until the person reacts.
      timeoutType: notice.kind === 'needs-person' ? 'never' : 'default',
      actions: notice.actions.map(({ label }) => ({ type: 'button' as const, text: label })),
    });
    notification.on('click', () => run(notice.main.command));
    notification.on('action', (_event, index) => {
      const action = notice.actions[index];
      if (action !== undefined) run(action.command);
    });
    notification.show();
    return notification;
  };

  return {
    show(notices) {
      const wanted = new Set(notices.map(({ id }) => id));
      for (const [id, notification] of shown) {
        if (wanted.has(id)) continue;
        shown.delete(id);
        notification?.close();
      }
      for (const notice of notices) if (!shown.has(notice.id)) shown.set(notice.id, notification(notice));
    },
  };
}

/** Says what a click does, unless it just opens Mai, which is expected and which some desktops show as a button. */
const withClickHint = ({ body, main }: Notice, { notices, sentences }: Text): string =>
  main.command.type === 'openPopover' ? body : sentences([body, notices.byClick(main.label)]);

// Some Linux desktops parse the body as markup, others show it as is, so characters of markup are replaced.
// https://specifications.freedesktop.org/notification-spec/latest/
const MARKUP: Readonly<Record<string, string>> = { '&': '+', '<': '‹', '>': '›' };
const withoutMarkup = (text: string): string => text.replace(/[&<>]/g, sign => MARKUP[sign] ?? '');
