import type { Text } from '../text/en/en.ts';
import { spoken } from '../text/spoken.ts';

type NamedRole = {
  readonly role: string;
  readonly account: string;
  readonly mark?: { readonly isProduction: boolean } | undefined;
};

/** Accessible name of a role's control. Includes production, since the badge may be far away. */
export function roleInWords(
  words: (role: string, account: string) => string,
  { role, account, mark }: NamedRole,
  text: Text,
): string {
  const name = words(role, account);
  return spoken(mark?.isProduction ? text.role.inProduction(name) : name);
}
