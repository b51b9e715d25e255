import type { WebContents } from 'electron';
import type { Fill } from '../../app/domain/password-fill.ts';

// In an isolated world the page's scripts can't see or change this code. The elements are shared, though, and a form or
// document returns an element with the name of a property instead of the property ([LegacyOverrideBuiltIns] in the HTML
// standard): a field named "action" hides the form's action. So both are accessed through their prototypes.
const ISOLATED_WORLD = 942;

/** The visible password fields. A page for changing a password has two or three and is never filled in. */
const FIELDS = `
  const read = (type, name, of) => Object.getOwnPropertyDescriptor(type.prototype, name).get.call(of);
  const all = selector => [...Document.prototype.querySelectorAll.call(document, selector)];
  const opacity = element => element ? Number(getComputedStyle(element).opacity) * opacity(read(Node, 'parentElement', element)) : 1;
  const isVisible = element => {
    const box = element.getBoundingClientRect();
    const isInPage = box.right + scrollX > 0 && box.bottom + scrollY > 0;
    return box.width > 1 && box.height > 1 && isInPage && element.checkVisibility({ visibilityProperty: true }) && opacity(element) > 0.1;
  };
  const passwords = all('input[type=password]').filter(isVisible);
`;

const HAS_PASSWORD_FIELD = `(() => { ${FIELDS} return passwords.length > 0; })()`;

/**
 * Fills in and submits the form of the only visible password field, if the browser would POST it to the same origin, in
 * the same window. Checks this again before the submit, because the page's scripts run in between.
 */
const FILL = (given: string): string => `(() => { ${FIELDS}
  const { origin, user, password } = ${given};
  if (window !== window.top || self.origin !== origin || location.origin !== origin) return false;
  const [field] = passwords;
  const form = field?.form;
  if (passwords.length !== 1 || !form) return false;
  const submitter = all('button, input').find(each => each.form === form && ['submit', 'image'].includes(each.type));
  const isSafe = () => {
    const target = read(HTMLFormElement, 'target', form) || all('base[target]')[0]?.target || '_self';
    return field.form === form && read(HTMLFormElement, 'method', form) === 'post'
      && new URL(read(HTMLFormElement, 'action', form)).origin === origin
      && ['_self', '_top', '_parent'].includes(target.toLowerCase())
      && !['formaction', 'formmethod', 'formtarget'].some(name => submitter?.hasAttribute(name));
  };
  const names = [...read(HTMLFormElement, 'elements', form)].filter(each =>
    each instanceof HTMLInputElement && ['text', 'email', 'tel'].includes(each.type) && !each.readOnly && isVisible(each));
  if (names.length > 1 || !isSafe()) return false;
  const put = (into, value) => {
    into.value = value;
    for (const type of ['input', 'change']) into.dispatchEvent(new Event(type, { bubbles: true }));
  };
  if (names.length === 1) put(names[0], user);
  put(field, password);
  if (!isSafe()) {
    field.value = '';
    return false;
  }
  HTMLFormElement.prototype.requestSubmit.call(form, submitter);
  return true;
})()`;

const evaluate = async (contents: WebContents, code: string): Promise<boolean> => {
  try {
    return (await contents.executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [{ code }])) === true;
  } catch {
    return false;
  }
};

/** Whether the main frame shows a password field. Reads no value. */
export const asksForPassword = (contents: WebContents): Promise<boolean> => evaluate(contents, HAS_PASSWORD_FIELD);

/**
 * Fills in user and password in the main frame and submits the form; returns whether it did. The page itself compares
 * the origin.
 */
export const fillLoginForm = (contents: WebContents, { origin, user }: Fill, password: string): Promise<boolean> =>
  evaluate(contents, FILL(JSON.stringify({ origin, user, password }).replaceAll('<', '\\u003c')));
