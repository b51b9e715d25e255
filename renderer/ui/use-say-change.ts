import { useEffect, useRef } from 'react';
import { say } from './say.ts';

/** Announces a text each time it changes. What is there from the start is read with its page. */
export function useSayChange(words: string): void {
  const told = useRef(words);
  useEffect(() => {
    if (told.current !== words) say(words, 'calm');
    told.current = words;
  }, [words]);
}
