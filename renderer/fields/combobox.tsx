import { type RefObject, useLayoutEffect, useRef } from 'react';
import { Icon } from '../ui/icon.tsx';
import styles from './combobox.module.css';
import field from './field.module.css';
import { useCombobox } from './use-combobox.ts';

type Props = {
  readonly id: string;
  /** Name of the list of options. */
  readonly label: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly text: string;
  /** Values of the options for what was typed; all before anything is. */
  readonly valuesFor: (typed: string) => readonly string[];
  readonly nameOf: (value: string) => string;
  /** The current value, whose option is marked. */
  readonly value: string;
  /** What applies while the field is empty. */
  readonly placeholder: string | undefined;
  readonly isReadOnly: boolean;
  /** Id of the failure message. */
  readonly failureId: string | undefined;
  readonly describedBy: string;
  readonly onText: (text: string) => void;
  /** Enter, with an option's value or what was typed. */
  readonly onCommit: (value: string) => void;
  readonly onLeave: () => void;
  readonly onCancel: () => void;
};

/** Field with a list of values and their names. The focus stays in the field. Text that is no option counts as well. */
export function Combobox(props: Props) {
  const { id, label, input, text, value, isReadOnly, failureId, describedBy } = props;
  const { values, isShown, active, open, close, choose, onKeyDown, onTyped } = useCombobox(props);
  const list = useRef<HTMLDivElement>(null);
  // A popover is above everything, also above the edge of the page's scrolling part.
  useLayoutEffect(() => {
    if (isShown) list.current?.showPopover();
    else list.current?.hidePopover();
  }, [isShown]);
  useLayoutEffect(() => {
    if (isShown) document.getElementById(`${id}-${active ?? value}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, isShown, active, value]);
  return (
    <div className={field.frame} data-open={isShown}>
      <input
        ref={input}
        id={id}
        className={field.field}
        data-opens={!isReadOnly}
        type="text"
        role="combobox"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && `${id}-${active}`}
        aria-invalid={failureId !== undefined}
        aria-errormessage={failureId}
        aria-describedby={describedBy}
        value={text}
        placeholder={props.placeholder}
        readOnly={isReadOnly}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={event => {
          onTyped();
          props.onText(event.currentTarget.value);
        }}
        onClick={({ currentTarget }) => {
          if (isShown || isReadOnly) return;
          currentTarget.select();
          open();
        }}
        onBlur={() => {
          close();
          props.onLeave();
        }}
        onKeyDown={isReadOnly ? undefined : onKeyDown}
      />
      {!isReadOnly && <Icon name="down" />}
      <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={label} popover="manual">
        {values.map(option => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and handles the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus
          <div
            key={option}
            id={`${id}-${option}`}
            className={styles.option}
            role="option"
            aria-selected={option === active}
            data-current={option === value}
            // The field keeps the focus.
            onMouseDown={event => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {props.nameOf(option)} <span className={styles.code}>{option}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
