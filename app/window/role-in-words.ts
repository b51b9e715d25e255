import type { Text } from '../text/en/en.ts';
import { spoken } from '../text/spoken.ts';

type NamedRole = {
  readonly role: string;
  readonly account: string;
  readonly mark?: { readonly isProduction: boolean } | undefined;
};

/** What a control of a role is called to a screen reader. Production is a part of the name: its badge may be far from the control. */
export function roleInWords(
  words: (role: string, account: string) => string,
  { role, account, mark }: NamedRole,
  text: Text,
): string {
  const name = words(role, account);
  return spoken(mark?.isProduction ? text.role.inProduction(name) : name);
}
