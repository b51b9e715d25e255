import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { loadedText, loadText } from '../app/text/text-for.ts';
import { TextContext } from './use-text.ts';

type Props = { readonly language: string; readonly children: ReactNode };

/** The page in the words of the language. Until they are there it keeps those that it has: nothing blinks, no focus is lost. */
export function InLanguage({ language, children }: Props) {
  const [spoken, setSpoken] = useState(() => ({ language, text: loadedText(language) }));
  useEffect(() => {
    let isWanted = true;
    void loadText(language).then(text => {
      if (isWanted) setSpoken({ language, text });
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  // With the words, and never before them.
  useLayoutEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken]);
  return spoken.text === undefined ? null : <TextContext value={spoken.text}>{children}</TextContext>;
}
