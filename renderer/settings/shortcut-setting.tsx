import { useEffect, useId, useState } from 'react';
import { acceleratorOf } from '../../app/desktop/accelerator.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Keys } from '../ui/keyboard-keys.tsx';
import hidden from '../ui/visually-hidden.module.css';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import styles from './shortcut-setting.module.css';

/** Global shortcut, recorded by pressing the keys. */
export function ShortcutSetting({ snapshot }: { readonly snapshot: Snapshot }) {
  const text = useText();
  const words = { ...text.keyboard.shortcut, ...text.settings.rows.openShortcut };
  const id = useId();
  const { attempt, run, reset } = useAttempt();
  const [isRecording, setIsRecording] = useState(false);
  // Empty on opening: a live region with text would be read as part of the page.
  const [wasTouched, setWasTouched] = useState(false);
  const { openShortcut } = snapshot.preferences;
  useEffect(() => {
    if (!isRecording) return;
    const onKeyDown = (event: KeyboardEvent) => {
      // Tab still moves the focus, so that it is no keyboard trap (WCAG 2.1.2).
      if (event.key === 'Tab') return setIsRecording(false);
      event.preventDefault();
      event.stopPropagation();
      const accelerator = acceleratorOf(event);
      if (event.key !== 'Escape' && accelerator === undefined) return;
      setIsRecording(false);
      if (accelerator !== undefined) void run({ type: 'setOpenShortcut', accelerator });
    };
    // A click elsewhere, or another window: keys pressed there are meant for something else.
    const onLeave = () => setIsRecording(false);
    window.addEventListener('keydown', onKeyDown, { capture: true });
    window.addEventListener('focusout', onLeave);
    return () => {
      window.removeEventListener('keydown', onKeyDown, { capture: true });
      window.removeEventListener('focusout', onLeave);
    };
  }, [isRecording, run]);
  const record = () => {
    reset();
    setWasTouched(true);
    setIsRecording(true);
  };
  const keys = openShortcut === undefined ? words.none : <Keys keys={openShortcut} platform={snapshot.platform} />;
  return (
    <fieldset className={styles.setting} aria-describedby={`${id}-hint`}>
      <legend className={styles.label}>{words.label}</legend>
      {!wasTouched && <p className={styles.keys}>{keys}</p>}
      <p className={wasTouched ? styles.keys : hidden.hidden} role="status">
        {wasTouched && (isRecording ? words.recording : keys)}
      </p>
      <div className={styles.actions}>
        <Button isBusy={attempt.kind === 'running'} onClick={record}>
          {openShortcut === undefined ? words.record : words.again}
        </Button>
        {openShortcut !== undefined && (
          <Button onClick={() => void run({ type: 'setOpenShortcut' })}>{words.clear}</Button>
        )}
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {isRecording ? words.recordingHint : words.hint}
      </p>
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
    </fieldset>
  );
}
