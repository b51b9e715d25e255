import type { Snapshot } from '../../app/snapshot.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../app/text/languages.ts';
import { useText } from '../use-text.ts';
import { ChoiceSetting } from './choice-setting.tsx';

/** Language setting. Each language has its own name, readable in whatever language is active. */
export function LanguageSetting({ snapshot }: { readonly snapshot: Snapshot }) {
  const { settings } = useText();
  return (
    <ChoiceSetting
      label={settings.rows.language.label}
      hint={settings.rows.language.hint}
      choices={[
        { value: '', label: settings.systemLanguage },
        ...LANGUAGES.map(language => ({ value: language, label: LANGUAGE_NAMES[language], lang: language })),
      ]}
      value={snapshot.preferences.language ?? ''}
      commandFor={chosen => {
        const language = LANGUAGES.find(each => each === chosen);
        return language === undefined ? { type: 'setLanguage' } : { type: 'setLanguage', language };
      }}
    />
  );
}
