import type { WebContents } from 'electron';
import type { Fill } from '../../app/domain/password-fill.ts';

// An isolated world: the page's scripts can neither see nor change what runs there. Its elements are the page's all the same, and
// a form or a document answers with an element of that name before its own property (HTML standard, [LegacyOverrideBuiltIns]): a
// field called "action" hides the form's action. So both are only asked through their prototypes.
const ISOLATED_WORLD = 942;

/** The password fields that are visible. A page to change a password has two or three, and is never filled in. */
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
 * Fills in the form of the only visible password field and submits it, if the browser would send it as a POST to the origin itself,
 * into the page's own window. What the page's scripts do in between is looked at once more before the submit.
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

/** Whether the page's main frame shows a field for a password. Nothing in it is read. */
export const asksForPassword = (contents: WebContents): Promise<boolean> => evaluate(contents, HAS_PASSWORD_FIELD);

/** Types user and password into the main frame's form and sends it; answers whether it did. The origin is compared in the page itself. */
export const fillLoginForm = (contents: WebContents, { origin, user }: Fill, password: string): Promise<boolean> =>
  evaluate(contents, FILL(JSON.stringify({ origin, user, password }).replaceAll('<', '\\u003c')));
