import type { WebContents } from 'electron';
import type { Fill } from '../app/domain/password-fill.ts';

// A world of its own: the page's scripts can neither see nor change what runs there.
const WORLD = 942;

/** Fields that a person sees, and the form of the only password field there is: a page to change it has two or three. */
const FIELDS = `
  const shows = element => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden';
  };
  const secrets = [...document.querySelectorAll('input[type=password]')].filter(shows);
`;

const ASKS = `(() => { ${FIELDS} return secrets.length > 0; })()`;

// The form may send the password to its own origin only. Setting the value from here passes frameworks that keep an eye on it.
const TYPE = (given: string): string => `(() => { ${FIELDS}
  const { origin, user, password } = ${given};
  const [secret] = secrets;
  const form = secret?.form;
  if (window !== window.top || location.origin !== origin || secrets.length !== 1 || !form) return false;
  if (new URL(form.getAttribute('action') ?? '', location.href).origin !== origin || form.method !== 'post') return false;
  const button = form.querySelector('button:not([type=button]):not([type=reset]), input[type=submit]');
  if (button?.hasAttribute('formaction')) return false;
  const put = (field, value) => {
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const names = [...form.elements].filter(field =>
    field instanceof HTMLInputElement && ['text', 'email', 'tel'].includes(field.type) && !field.readOnly && shows(field));
  if (names.length > 1) return false;
  if (names.length === 1) put(names[0], user);
  put(secret, password);
  form.requestSubmit(button ?? undefined);
  return true;
})()`;

const ask = async (contents: WebContents, code: string): Promise<boolean> => {
  try {
    return (await contents.executeJavaScriptInIsolatedWorld(WORLD, [{ code }])) === true;
  } catch {
    return false;
  }
};

/** Whether the page's main frame shows a field for a password. Nothing in it is read. */
export const asksForPassword = (contents: WebContents): Promise<boolean> => ask(contents, ASKS);

/** Types user and password into the main frame's form and sends it; answers whether it did. The origin is compared in the page itself. */
export const typeLogin = (contents: WebContents, { origin, user }: Fill, password: string): Promise<boolean> =>
  ask(contents, TYPE(JSON.stringify({ origin, user, password }).replaceAll('<', '\\u003c')));
