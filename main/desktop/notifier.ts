import { Notification } from 'electron';
import type { Command } from '../../app/contract.ts';
import type { Notice } from '../../app/desktop/notices.ts';
import type { NotifierPort } from '../../app/desktop/notifier-port.ts';
import type { Text } from '../../app/text/en/en.ts';

/** Electron sends no buttons there, and only a click on the whole notification comes back. */
const HAS_BUTTONS = process.platform !== 'linux';

/** Notifications by the system's own means. Where it has none, Mai says nothing and its icon alone shows what is the matter. */
export function createNotifier(run: (command: Command) => void, text: () => Text): NotifierPort {
  const shown = new Map<string, Notification | undefined>();

  const notification = (notice: Notice): Notification | undefined => {
    if (!Notification.isSupported()) return undefined;
    const notification = new Notification({
      title: notice.title,
      body: HAS_BUTTONS ? notice.body : withoutMarkup(withClickHint(notice, text())),
      silent: notice.kind === 'ready' || notice.kind === 'renewed',
      urgency: notice.kind === 'ready' || notice.kind === 'renewed' ? 'low' : 'normal',
      // It waits for the person.
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

/** That a click opens Mai is expected, and some desktops show a button for it. */
const withClickHint = ({ body, main }: Notice, { notices, sentences }: Text): string =>
  main.command.type === 'openPopover' ? body : sentences([body, notices.byClick(main.label)]);

// On Linux the body is markup to some desktops and plain text to others: what only markup could mean stays out.
const MARKUP: Readonly<Record<string, string>> = { '&': '+', '<': '‹', '>': '›' };
const withoutMarkup = (text: string): string => text.replace(/[&<>]/g, sign => MARKUP[sign] ?? '');
