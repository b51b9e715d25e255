import styles from './icon.module.css';

/** Strokes in a 16 × 16 view box, in the current text color. */
const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zM10.4 10.4l3.1 3.1',
  settings: 'M2 4.5h6.5M12.5 4.5h1.5M2 11.5h1.5M7.5 11.5h6.5M10.5 2.5v4M5.5 9.5v4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  forward: 'M6.5 3.5L11 8l-4.5 4.5',
  enter: 'M13 4v3.5a1.5 1.5 0 0 1-1.5 1.5H3.5M6.5 6l-3 3l3 3',
  attention: 'M8 2.2L14.4 13.4H1.6zM8 6.4v3.2M8 11.5h.01',
  information: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4zM8 7.4v3.4M8 5.2h.01',
  shield: 'M8 1.8l5 1.9v3.9c0 3.1-2.1 5.4-5 6.6c-2.9-1.2-5-3.5-5-6.6V3.7zM8 5.2v3.2M8 10.6h.01',
  success: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 0 1 0-12.4zM5.2 8.2l2 2l3.6-4',
  edit: 'M3 13l.6-2.6L10.9 3.1a1.1 1.1 0 0 1 1.6 0l.4.4a1.1 1.1 0 0 1 0 1.6L5.6 12.4zM9.6 4.4l2 2',
  console: 'M9 2.5h4.5V7M13.5 2.5L8 8M11.5 9.5v3a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3',
  star: 'M8 1.9l1.85 3.9 4.25.55-3.1 2.95.8 4.2L8 11.45 4.2 13.5l.8-4.2-3.1-2.95 4.25-.55z',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  copy: 'M6 5.5h6.5a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1zM3 10.5a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1h6.5a1 1 0 0 1 1 1',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  stop: 'M4.5 4.5h7v7h-7z',
  circle: 'M8 2.8a5.2 5.2 0 1 1 0 10.4a5.2 5.2 0 0 1 0-10.4z',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5.2a2.5 2.5 0 0 1 5 0v2.3',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative icon beside text or in a labeled button. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={styles.icon} data-name={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
