import { useState } from 'react';
import { type FoundImport, importId } from '../../app/import/import-candidate.ts';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import { FoundImports } from './found-imports.tsx';
import styles from './imports-sheet.module.css';

type Props = { readonly found: readonly FoundImport[]; readonly onTaken: () => void; readonly onClose: () => void };

/** Choice of entries from other tools. Nothing is imported before confirmation. */
export function ImportsSheet({ found, onTaken, onClose }: Props) {
  const text = useText();
  const words = text.imports;
  const { attempt, run } = useAttempt();
  const all = found.flatMap(({ candidates }) => candidates.map(importId));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = all.filter(id => !left.has(id));
  const take = async () => {
    const taking = run({ type: 'takeImports', chosen });
    onTaken();
    await taking;
  };
  return (
    <Subpage title={words.title} onClose={onClose}>
      <p className={styles.lead}>{words.lead}</p>
      {found.map(tool => (
        <FoundImports
          key={tool.source}
          tool={tool}
          isChosen={id => !left.has(id)}
          onToggle={id =>
            setLeft(left.has(id) ? new Set([...left].filter(other => other !== id)) : new Set([...left, id]))
          }
        />
      ))}
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
      <div className={styles.actions}>
        {chosen.length > 0 && (
          <Button kind="main" onClick={() => void take()}>
            {words.take(chosen.length)}
          </Button>
        )}
        <Button onClick={onClose}>{words.leave}</Button>
      </div>
    </Subpage>
  );
}
