import { useEffect, useRef, useState } from 'react';
import type { Command } from '../../app/contract.ts';
import { say } from '../ui/say.ts';
import { useCommands } from '../use-commands.ts';

/** How long “Copied” is shown, in milliseconds. */
const SHOWN_FOR = 2_000;

/** Copies by a command, then says so: `words` for screen readers, and `isCopied` for two seconds. */
export function useCopied() {
  const { send } = useCommands();
  const [isCopied, setCopied] = useState(false);
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const copy = async (command: Command, words: string) => {
    const copied = await send(command);
    if (!copied.ok) return;
    say(words, 'calm');
    setCopied(true);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setCopied(false), SHOWN_FOR);
  };
  return { isCopied, copy };
}
