import { type KeyboardEvent, useState } from 'react';

type Given = {
  readonly text: string;
  /** Values of the options for what was typed; all before anything is. */
  readonly valuesFor: (typed: string) => readonly string[];
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly onCancel: () => void;
};

/** State and keys of an editable combobox: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. */
export function useCombobox({ text, valuesFor, value, onCommit, onCancel }: Given) {
  const [isOpen, setIsOpen] = useState(false);
  const [hasTyped, setHasTyped] = useState(false);
  /** Option that Enter takes. */
  const [active, setActive] = useState<string>();
  const values = isOpen ? valuesFor(hasTyped ? text : '') : [];
  const isShown = values.length > 0;

  const open = (at?: string) => {
    setHasTyped(false);
    setActive(at);
    setIsOpen(true);
  };
  const close = () => setIsOpen(false);
  const choose = (chosen: string) => {
    close();
    onCommit(chosen);
  };
  const move = (step: 1 | -1) => {
    if (!isShown) {
      const all = valuesFor('');
      return open(all.includes(value) ? value : all.at(step > 0 ? 0 : -1));
    }
    const at = active === undefined ? -1 : values.indexOf(active);
    setActive(values.at(at < 0 && step < 0 ? -1 : (at + step) % values.length));
  };
  /** What was typed, or the only option that it finds. */
  const meant = (): string => {
    const [only, ...others] = hasTyped ? values : [];
    return only !== undefined && others.length === 0 ? only : text;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // Without a list, Escape leaves the page, and what was typed is discarded.
    if (event.key === 'Escape' && !isShown) return onCancel();
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') choose((isShown ? active : undefined) ?? meant());
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const onTyped = () => {
    setActive(undefined);
    setHasTyped(true);
    setIsOpen(true);
  };
  return { values, isShown, active: isShown ? active : undefined, open, close, choose, onKeyDown, onTyped };
}
