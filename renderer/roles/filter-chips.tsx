import { type KeyboardEvent, useRef, useState } from 'react';
import { isSameFilter, type RoleFilter } from '../../app/roles/role-filters.ts';
import type { Text } from '../../app/text/en/en.ts';
import { Icon } from '../ui/icon.tsx';
import { Name } from '../ui/name.tsx';
import { useText } from '../use-text.ts';
import styles from './filter-chips.module.css';
import type { RoleFilters } from './use-role-filters.ts';

type Props = Pick<RoleFilters, 'offered' | 'chosen' | 'toggle'>;

/** Filters below the search field. Tab stops once; arrow keys move among them (the pattern “toolbar” of WAI-ARIA). */
export function FilterChips({ offered, chosen, toggle }: Props) {
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  const [tabStop, setTabStop] = useState(0);
  if (offered.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    const chips = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = chips.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: chips.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    chips[next]?.focus();
  };
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="toolbar"
      aria-label={text.home.filters}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {offered.map((filter, at) => {
        const isOn = chosen.some(other => isSameFilter(filter, other));
        return (
          <button
            key={filter.kind === 'group' ? `group ${filter.group}` : filter.kind}
            type="button"
            className={styles.chip}
            aria-pressed={isOn}
            tabIndex={at === Math.min(tabStop, offered.length - 1) ? 0 : -1}
            onFocus={() => setTabStop(at)}
            onClick={() => toggle(filter)}
          >
            {isOn && <Icon name="check" />}
            <Name>{labelOf(filter, text)}</Name>
          </button>
        );
      })}
    </div>
  );
}

function labelOf(filter: RoleFilter, text: Text): string {
  switch (filter.kind) {
    case 'active':
      return text.home.active;
    case 'production':
      return text.accounts.isProduction;
    case 'group':
      return filter.group;
  }
}
