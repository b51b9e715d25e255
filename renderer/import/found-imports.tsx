import { parseRoleArn } from '../../app/domain/arn.ts';
import { type FoundImport, type ImportCandidate, importId } from '../../app/import/import-candidate.ts';
import family from '../fields/choice.module.css';
import { Name } from '../ui/name.tsx';
import { useText } from '../use-text.ts';
import styles from './found-imports.module.css';

type Props = {
  readonly tool: FoundImport;
  readonly isChosen: (id: string) => boolean;
  readonly onToggle: (id: string) => void;
};

/** Entries found in another tool, and why some of them can't be imported. */
export function FoundImports({ tool: { source, path, candidates, skipped }, isChosen, onToggle }: Props) {
  const text = useText();
  const words = text.imports;
  const about = ({ signInUrl, role, roleArn = '' }: ImportCandidate) =>
    words.about(new URL(signInUrl).host, role?.name ?? parseRoleArn(roleArn)?.name ?? '');
  return (
    <fieldset className={styles.tool}>
      <legend className={styles.from}>
        <Name>{words.from(words.sources[source], path)}</Name>
      </legend>
      {candidates.map(candidate => (
        <label key={importId(candidate)} className={family.choice}>
          <input
            type="checkbox"
            checked={isChosen(importId(candidate))}
            onChange={() => onToggle(importId(candidate))}
          />
          <span className={styles.entry}>
            <Name>{candidate.name}</Name>
            <span className={styles.about}>
              <Name>{about(candidate)}</Name>
              {candidate.isDefault && <> {words.isDefault}</>}
            </span>
          </span>
        </label>
      ))}
      {skipped.map(({ name, reason }) => (
        <p key={name} className={styles.about}>
          <bdi>{words.skipped(name, words.reasons[reason])}</bdi>
        </p>
      ))}
    </fieldset>
  );
}
