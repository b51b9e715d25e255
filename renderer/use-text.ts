import { createContext, useContext } from 'react';
import type { Text } from '../app/text/en/en.ts';
import { textFor } from '../app/text/text-for.ts';

/** Messages in the current language. */
export const TextContext = createContext<Text>(textFor('en'));

export const useText = (): Text => useContext(TextContext);
