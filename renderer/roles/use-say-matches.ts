import { useEffect, useRef } from 'react';
import { say } from '../ui/say.ts';

/** Delay in milliseconds after the last keystroke, since each one interrupts a screen reader. */
const RESTED_AFTER = 500;

/** Announces what a search has found and which role Enter takes, also if the text is unchanged. `words` belong to the current query. */
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
