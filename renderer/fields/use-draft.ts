import { useState } from 'react';
import type { Command } from '../../app/contract.ts';
import { type Saving, useSaving } from './use-saving.ts';

type Draft = {
  /** Text of the field: what was typed, else the saved value. */
  readonly text: string;
  readonly saving: Saving;
  readonly type: (text: string) => void;
  /** On Enter: saves what was typed, or another text. */
  readonly commit: (text?: string) => void;
  /** When the field is left: the same, but a value that was just refused is not sent again. */
  readonly leave: () => void;
  /** On Escape: back to the saved value. */
  readonly cancel: () => void;
};

/**
 * Text field that saves itself on Enter and when it is left. A refused value stays in the field, to be corrected.
 * `chosen`: what Undo goes back to, if the value shown is a default.
 */
export function useDraft(value: string, commandFor: (value: string) => Command, chosen = value): Draft {
  const [typed, setTyped] = useState<string>();
  const saving = useSaving(chosen, commandFor);
  const commit = async (text = typed ?? value) => {
    const wanted = text.trim();
    if (saving.outcome === 'saving') return;
    if (wanted === value) return setTyped(undefined);
    setTyped(wanted);
    // What is typed before the answer is the next value.
    if (await saving.save(wanted)) setTyped(now => (now === wanted ? undefined : now));
  };
  return {
    text: typed ?? value,
    saving,
    type: text => {
      setTyped(text);
      saving.reset();
    },
    commit: text => void commit(text),
    leave: () => {
      if (typed !== undefined && saving.outcome !== 'refused') void commit();
    },
    cancel: () => {
      setTyped(undefined);
      if (saving.outcome === 'refused') saving.reset();
    },
  };
}
