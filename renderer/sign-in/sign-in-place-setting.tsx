import { isPortal, type Provider } from '../../app/domain/provider.ts';
import { MAI_WINDOW } from '../../app/domain/sign-in/sign-in-browser.ts';
import { lockOfPlace, placeName, placeOptions, signInPlace } from '../../app/sign-in/sign-in-place.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { ChoiceSetting } from '../settings/choice-setting.tsx';
import { Locked } from '../ui/locked.tsx';
import { useText } from '../use-text.ts';

type Props = { readonly snapshot: Snapshot; readonly provider: Provider; readonly company: string };

/** Where people sign in to a company. Empty where there is no choice: without another browser, or for an access portal. */
export function SignInPlaceSetting({ snapshot, provider, company }: Props) {
  const text = useText();
  const chosen = signInPlace(snapshot.company, provider);
  const lock = lockOfPlace(snapshot.company, provider);
  const options = placeOptions(snapshot.browsers ?? [], chosen, text);
  if (isPortal(provider)) return null;
  if (lock !== undefined)
    return chosen === MAI_WINDOW ? null : (
      <div>
        <p>
          <bdi>{text.signInWith.chosen(placeName(chosen, text.signInWith))}</bdi>
        </p>
        <Locked id={`place-lock-${provider.id}`} lock={lock} />
      </div>
    );
  if (options.length === 1) return null;
  return (
    <ChoiceSetting
      label={text.signInWith.label(company)}
      hint={text.signInWith.hint}
      choices={options}
      value={chosen}
      commandFor={value => ({
        type: 'setSignInPlace',
        providerId: provider.id,
        place: options.find(option => option.value === value)?.value ?? MAI_WINDOW,
      })}
    />
  );
}
