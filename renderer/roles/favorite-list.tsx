import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { RoleKey } from '../../app/domain/role.ts';
import type { RoleState } from '../../app/roles/active-sessions.ts';
import type { RoleEntry } from '../../app/roles/role-list.ts';
import { favoritePlace } from '../../app/roles/shortcuts.ts';
import hidden from '../ui/visually-hidden.module.css';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import { Grid } from './grid.tsx';
import { RoleRow } from './role-row.tsx';
import { useTabStop } from './use-tab-stop.ts';

type Props = {
  readonly entries: readonly RoleEntry[];
  readonly states: ReadonlyMap<RoleKey, RoleState>;
  /** Role that Enter in the empty search field starts. */
  readonly first: RoleKey | undefined;
};

/** Favorites in the person's order. Reordered by dragging, or by Alt and an arrow key. */
export function FavoriteList({ entries: held, states, first }: Props) {
  const text = useText();
  const id = useId();
  const { send } = useCommands();
  const list = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<RoleKey>();
  const [target, setTarget] = useState<RoleKey>();
  const [moved, setMoved] = useState<RoleKey>();
  // Optimistic order until the snapshot has it: a second key may be pressed before the first is answered.
  const [asked, setAsked] = useState<readonly RoleKey[]>();
  const entries =
    asked === undefined ? held : held.toSorted((one, other) => asked.indexOf(one.key) - asked.indexOf(other.key));
  const { tabStop, onFocus } = useTabStop(entries.map(({ key }) => key));
  const order = entries.map(({ key }) => key).join(' ');

  // A row that moves in the DOM loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: restores the focus after a reordering only
  useLayoutEffect(() => {
    const at = entries.findIndex(({ key }) => key === moved);
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[at]?.focus();
  }, [order]);

  const put = (key: RoleKey, into: RoleKey | undefined) => {
    if (into === undefined || into === key) return;
    const keys = entries.map(entry => entry.key);
    const next = keys.filter(other => other !== key).toSpliced(favoritePlace(keys, key, into), 0, key);
    setAsked(next);
    void send({ type: 'moveFavorite', key, target: into }).then(() =>
      setAsked(latest => (latest === next ? undefined : latest)),
    );
  };
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const step = STEPS[event.key];
    const key = entries[at]?.key;
    if (!event.altKey || step === undefined || key === undefined) return;
    event.preventDefault();
    setMoved(key);
    put(key, entries[at + step]?.key);
  };
  // To another row, or out of the list. Within its row the focus goes from a button to the row itself.
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    if (relatedTarget?.closest('[role="row"]') !== target.closest('[role="row"]')) setMoved(undefined);
  };
  const place = entries.findIndex(({ key }) => key === moved);
  return (
    <>
      <Grid ref={list} onFocus={onFocus} onBlur={onBlur} aria-describedby={id}>
        {entries.map((entry, at) => (
          <RoleRow
            key={entry.key}
            entry={entry}
            state={states.get(entry.key) ?? 'idle'}
            isFavorite
            isTabStop={entry.key === tabStop}
            showsAccount
            isBestMatch={entry.key === first}
            row={{
              draggable: true,
              onKeyDown: event => onKeyDown(event, at),
              onDragStart: event => {
                event.dataTransfer.effectAllowed = 'move';
                setDragged(entry.key);
              },
              onDragOver: event => {
                if (dragged === undefined) return;
                event.preventDefault();
                setTarget(entry.key);
              },
              onDrop: event => {
                event.preventDefault();
                if (dragged !== undefined) put(dragged, entry.key);
              },
              onDragEnd: () => {
                setDragged(undefined);
                setTarget(undefined);
              },
              ...{ 'data-target': target === entry.key && dragged !== entry.key },
            }}
          />
        ))}
      </Grid>
      <p id={id} className={hidden.hidden}>
        {text.accounts.moveHint}
      </p>
      <p className={hidden.hidden} role="status">
        {place >= 0 && text.accounts.moved(entries[place]?.role ?? '', place + 1, entries.length)}
      </p>
    </>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };
