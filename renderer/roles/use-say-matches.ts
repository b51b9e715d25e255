import { useEffect, useRef } from 'react';
import { say } from '../ui/say.ts';

/** Each key stops a screen reader in its words: it is told once the keys rest. Milliseconds. */
const RESTED_AFTER = 500;

/** Says what a search found and what Enter takes, also where that is the same as before. `words` are those of the present query. */
export function useSayMatches(query: string, words: string): void {
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  });
  useEffect(() => {
    if (query === '') return;
    const timer = window.setTimeout(() => say(latest.current, 'calm'), RESTED_AFTER);
    return () => window.clearTimeout(timer);
  }, [query]);
}
