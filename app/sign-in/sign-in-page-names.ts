import { accountNameFrom } from '../accounts/account-names.ts';
import type { NamedAccounts } from '../accounts/account-settings.ts';
import type { AccountId } from '../domain/arn.ts';

/** Maximum size of a role selection page, in characters: twice that for 2,000 roles. */
export const LARGEST_SIGN_IN_PAGE = 4_000_000;

/**
 * Account names on AWS's role selection page, in the formats seen so far:
 * an element of class `saml-account-name` with "Account: NAME (123456789012)"; a `<meta name="data">` whose base64 JSON has
 * `roles_accounts: { "NAME (123456789012)": [role ARNs] }`; a list with `account_name` and `account_id` elements. None is
 * documented by AWS; an unknown format gives no names, which is no failure.
 */
export function namesOnSignInPage(html: string): NamedAccounts {
  const page = html.slice(0, LARGEST_SIGN_IN_PAGE);
  const labels = [...labelsInElements(page), ...labelsInData(page), ...labelsInList(page)];
  const names: Record<AccountId, string> = {};
  for (const label of labels) {
    // Too long for a name.
    if (label.length > 1_000) continue;
    const [, text = '', id = ''] = /^(?:\s*Account:)?\s*(.*?)\s*\((\d{12})\)\s*$/s.exec(label) ?? [];
    const name = accountNameFrom(text, id);
    if (name !== undefined) names[id as AccountId] ??= name;
  }
  return names;
}

function labelsInElements(page: string): readonly string[] {
  return Array.from(page.matchAll(/<div[^>]{0,200}\bsaml-account-name\b[^>]{0,200}>([^<]{0,400})</g), ([, text = '']) =>
    decoded(text),
  );
}

function labelsInData(page: string): readonly string[] {
  const [, content] = /<meta\s+name="data"\s+content="([A-Za-z0-9+/=\s]*)"/.exec(page) ?? [];
  if (content === undefined) return [];
  try {
    const bytes = Uint8Array.from(atob(content.replace(/\s/g, '')), character => character.charCodeAt(0));
    const data: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const accounts = typeof data === 'object' && data !== null && 'roles_accounts' in data ? data.roles_accounts : {};
    return typeof accounts === 'object' && accounts !== null ? Object.keys(accounts) : [];
  } catch {
    return [];
  }
}

function labelsInList(page: string): readonly string[] {
  const list =
    /account_name_div[^>]{0,200}>([^<]{0,400})<\/div>\s*<div[^>]{0,200}account_id_div[^>]{0,200}>\s*([\d-]{12,16})\s*</g;
  return Array.from(page.matchAll(list), ([, name = '', id = '']) => `${decoded(name)} (${id.replaceAll('-', '')})`);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
