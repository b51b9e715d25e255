import type { Obstacle } from '../../app/window/obstacles.ts';
import hidden from '../ui/visually-hidden.module.css';
import { useText } from '../use-text.ts';
import { ObstacleBanner } from './obstacle-banner.tsx';
import styles from './troubles.module.css';

/** What blocks renewal, since when, and how long the active roles still last. */
export function Obstacles({ obstacles }: { readonly obstacles: readonly Obstacle[] }) {
  const text = useText();
  if (obstacles.length === 0) return null;
  return (
    <section className={styles.troubles} aria-label={text.obstacles.listed}>
      <h2 className={hidden.hidden}>{text.obstacles.listed}</h2>
      {obstacles.map(obstacle => (
        <ObstacleBanner key={obstacle.id} obstacle={obstacle} />
      ))}
    </section>
  );
}
