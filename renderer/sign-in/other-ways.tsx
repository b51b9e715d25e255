import { useEffect, useState } from 'react';
import { newImports } from '../../app/import/new-imports.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { ImportsSheet } from '../import/imports-sheet.tsx';
import { Button } from '../ui/button.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './other-ways.module.css';

type Props = { readonly snapshot: Snapshot; readonly onTaken: () => void };

/** Alternatives to typing an address: import from other tools, or open a company setup file. */
export function OtherWays({ snapshot, onTaken }: Props) {
  const text = useText();
  const { send } = useCommands();
  const [isTaking, setIsTaking] = useState(false);
  useEffect(() => void send({ type: 'findImports' }), [send]);
  const found = newImports(snapshot);
  const tools = found.map(({ source }) => text.imports.sources[source]);
  return (
    <div className={styles.ways}>
      {found.length > 0 && (
        <Button isWide onClick={() => setIsTaking(true)}>
          {text.imports.offer(tools)}
        </Button>
      )}
      <Button kind="quiet" onClick={() => void send({ type: 'openSetup' })}>
        {text.settings.openSetup}
      </Button>
      {isTaking && <ImportsSheet found={found} onTaken={onTaken} onClose={() => setIsTaking(false)} />}
    </div>
  );
}
