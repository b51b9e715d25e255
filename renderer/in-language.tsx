import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { loadedText, loadText } from '../app/text/text-for.ts';
import { TextContext } from './use-text.ts';

type Props = { readonly language: string; readonly children: ReactNode };

/** Provides the messages of the language. The previous ones stay until the new ones are loaded: no flicker, no lost focus. */
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
  // Set together with the messages, never before them.
  useLayoutEffect(() => {
    // Without what is for dates only, such as the hours of a region.
    document.documentElement.lang = new Intl.Locale(spoken.language).baseName;
  }, [spoken]);
  return spoken.text === undefined ? null : <TextContext value={spoken.text}>{children}</TextContext>;
}
