import { type ReactNode, useEffect, useState } from 'react';
import { loadedText, loadText } from '../app/text/text-for.ts';
import { TextContext } from './use-text.ts';

type Props = { readonly language: string; readonly children: ReactNode };

/** The page in the words of the language. Until they are there it keeps those that it has: nothing blinks, no focus is lost. */
export function InLanguage({ language, children }: Props) {
  const [text, setText] = useState(() => loadedText(language));
  useEffect(() => {
    let isWanted = true;
    void loadText(language).then(words => {
      if (!isWanted) return;
      document.documentElement.lang = language;
      setText(words);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return text === undefined ? null : <TextContext value={text}>{children}</TextContext>;
}
