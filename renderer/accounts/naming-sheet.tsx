import { useId, useMemo, useState } from 'react';
import { previewNames } from '../../app/roles/preview-names.ts';
import { TEMPLATES, templateFault } from '../../app/roles/profile-template.ts';
import { lockOf, profileTemplate } from '../../app/settings/effective-preferences.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import choice from '../fields/choice.module.css';
import fields from '../fields/field.module.css';
import { Select } from '../fields/select.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Subpage } from '../subpages/subpage.tsx';
import { Button } from '../ui/button.tsx';
import { InPlaceFailure } from '../ui/in-place-failure.tsx';
import { Locked } from '../ui/locked.tsx';
import { useAttempt } from '../use-attempt.ts';
import { useText } from '../use-text.ts';
import { NamePreviews } from './name-previews.tsx';

const PATTERNS = ['mai', 'createAll', 'byAccountId', 'roleFirst', 'own'] as const;
type Pattern = (typeof PATTERNS)[number];

const patternOf = (template: string): Pattern =>
  PATTERNS.find(pattern => pattern !== 'own' && TEMPLATES[pattern] === template) ?? 'own';

type Props = { readonly snapshot: Snapshot; readonly onClose: () => void };

/** Renames all roles' profiles by one pattern, with a preview. */
export function NamingSheet({ snapshot, onClose }: Props) {
  const text = useText();
  const words = text.accounts.naming;
  const id = useId();
  const { attempt, run, reset } = useAttempt();
  const inForce = profileTemplate(snapshot) ?? TEMPLATES.mai;
  const [pattern, setPattern] = useState(() => patternOf(inForce));
  const [own, setOwn] = useState(inForce);
  const [keeps, setKeeps] = useState(false);
  const template = pattern === 'own' ? own : TEMPLATES[pattern];
  const chosen = keeps ? 'keep' : 'replace';
  const fault = templateFault(template);
  const lock = lockOf(snapshot, 'profileNames');
  const previews = useMemo(
    () => (templateFault(template) === undefined ? previewNames(snapshot, template, chosen) : []),
    [snapshot, template, chosen],
  );
  const current = useMemo(
    () => new Map(previewNames(snapshot, inForce, 'keep').map(({ key, name }) => [key, name])),
    [snapshot, inForce],
  );
  return (
    <Subpage title={text.accounts.more.naming} onClose={onClose}>
      <p className={fields.hint}>{words.lead}</p>
      {lock && <Locked id={`${id}-lock`} lock={lock} />}
      <div className={fields.setting}>
        <label htmlFor={id} className={fields.label}>
          {words.pattern}
        </label>
        <Select
          id={id}
          choices={PATTERNS.map(value => ({ value, label: words.patterns[value] }))}
          value={pattern}
          onValue={chosen => {
            setPattern(chosen);
            reset();
          }}
        />
        <p className={fields.hint}>{pattern === 'own' ? '' : template}</p>
      </div>
      {pattern === 'own' && (
        <TextField
          label={words.own}
          hint={words.ownHint}
          value={own}
          onValue={typed => {
            setOwn(typed);
            reset();
          }}
        />
      )}
      {fault && <InPlaceFailure failure={{ kind: 'not-a-template', fault }} />}
      <label className={choice.choice}>
        <input
          type="checkbox"
          checked={keeps}
          onChange={event => {
            setKeeps(event.currentTarget.checked);
            reset();
          }}
        />
        {words.keep}
      </label>
      {fault === undefined && <NamePreviews previews={previews} current={current} />}
      {attempt.kind === 'failed' && <InPlaceFailure failure={attempt.failure} />}
      {lock === undefined && fault === undefined && (
        <Button
          kind="main"
          isWide
          isBusy={attempt.kind === 'running'}
          onClick={() => void run({ type: 'nameProfiles', template, chosen })}
        >
          {words.apply}
        </Button>
      )}
      <p role="status">{attempt.kind === 'done' && words.done}</p>
    </Subpage>
  );
}
