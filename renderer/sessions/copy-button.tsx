import { useCallback, useRef, useState } from 'react';
import { ENVIRONMENT_FORMATS } from '../../app/credentials/environment-lines.ts';
import type { ActiveSession } from '../../app/roles/active-sessions.ts';
import { roleInWords } from '../../app/window/role-in-words.ts';
import { Menu, type Place, placeBelow } from '../menu/menu.tsx';
import { MenuItem } from '../menu/menu-item.tsx';
import { Icon } from '../ui/icon.tsx';
import { useText } from '../use-text.ts';
import styles from './card-button.module.css';
import { type CopyChoice, type CopyChoices, copiedInWords, copyCommand, copyInWords } from './copy-choice.ts';
import { useCopied } from './use-copied.ts';

type Props = { readonly active: ActiveSession; readonly choice: CopyChoices; readonly tabIndex: number };

/** Copies a role as it was done last on this computer. Its menu chooses another way, which the next copy repeats. */
export function CopyButton({ active, choice, tabIndex }: Props) {
  const text = useText();
  const words = text.sessions;
  const { isCopied, copy } = useCopied();
  const [menu, setMenu] = useState<Place>();
  const close = useCallback(() => setMenu(undefined), []);
  const toggle = useRef<HTMLButtonElement>(null);
  const { key, delivery } = active.session;
  const contents = choice.contents.filter(content => content !== 'profile' || delivery !== 'endpoint');
  const { content, format } = choice;
  const run = (chosen: CopyChoice) => void copy(copyCommand(key, chosen), copiedInWords(chosen, text));
  if (contents.length === 0) return null;
  return (
    <span className={styles.split}>
      <button
        type="button"
        className={styles.button}
        aria-label={roleInWords(
          (role, account) => words.copyOf(copyInWords(choice, text), role, account),
          active,
          text,
        )}
        tabIndex={tabIndex}
        onClick={() => run(choice)}
      >
        <span className={styles.label} data-hidden={isCopied}>
          {words.copy}
        </span>
        {/* Said in words already: those would need more room than “Copy”. */}
        {isCopied && (
          <span className={styles.busy}>
            <Icon name="check" />
          </span>
        )}
      </button>
      <button
        ref={toggle}
        type="button"
        className={styles.button}
        aria-label={roleInWords(words.copyAsOf, active, text)}
        aria-haspopup="menu"
        aria-expanded={menu !== undefined}
        tabIndex={tabIndex}
        onClick={() => toggle.current && setMenu(placeBelow(toggle.current))}
      >
        <Icon name="down" />
      </button>
      {menu && (
        <Menu label={words.copyAs} at={menu} onClose={close}>
          {contents.map(known => (
            <MenuItem
              key={known}
              kind="menuitemradio"
              isChecked={known === content}
              onPick={() => run({ content: known, format })}
            >
              {known === 'profile' ? words.variable : words.credentials}
            </MenuItem>
          ))}
          <hr />
          {ENVIRONMENT_FORMATS.map(known => (
            <MenuItem
              key={known}
              kind="menuitemradio"
              isChecked={known === format}
              onPick={() => run({ content, format: known })}
            >
              {text.tools.use.formats[known]}
            </MenuItem>
          ))}
        </Menu>
      )}
    </span>
  );
}
