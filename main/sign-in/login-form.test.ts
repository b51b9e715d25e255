import { runInNewContext } from 'node:vm';
import type { WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { asksForPassword, fillLoginForm } from './login-form.ts';

const HERE = 'https://login.acme.example';
const ASKED = `${HERE}/login`;

type Box = { readonly width: number; readonly height: number; readonly right: number; readonly bottom: number };
const BOX: Box = { width: 100, height: 20, right: 200, bottom: 200 };

class Element {
  value = '';
  readOnly = false;
  box = BOX;
  isShown = true;
  opacity = '1';
  above: Element | undefined;
  form: Form | undefined;
  readonly attributes = new Set<string>();
  readonly events: string[] = [];
  readonly type: string;
  onEvent: (() => void) | undefined;
  constructor(type: string) {
    this.type = type;
  }
  getBoundingClientRect = () => this.box;
  checkVisibility = (how: { visibilityProperty?: boolean }) => how.visibilityProperty === true && this.isShown;
  hasAttribute = (name: string) => this.attributes.has(name);
  dispatchEvent(event: { readonly type: string }) {
    this.events.push(event.type);
    this.onEvent?.();
  }
}

/** A form's properties through its prototype, with fields of these names that shadow them. */
class Form {
  readonly says = { method: 'post', action: ASKED, target: '', elements: [] as Element[] };
  readonly submitted: unknown[] = [];
}

/** A fake login page, as far as the script reads it. */
function page() {
  const form = new Form();
  const [user, password, button] = [new Element('text'), new Element('password'), new Element('submit')] as const;
  for (const element of [user, password, button]) element.form = form;
  form.says.elements.push(user, password);
  const world = { form, user, password, button, elements: [user, password, button], bases: [] as { target: string }[] };
  const window: { top?: unknown } = {};
  window.top = window;
  const place = { window, self: { origin: HERE }, location: { origin: HERE } };
  const getters = (names: readonly string[], of: (name: string) => (this: never) => unknown) =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        names.map(name => [name, { get: of(name) as () => unknown, configurable: true, enumerable: true }]),
      ),
    );
  const selected = (selector: string): readonly unknown[] => {
    if (selector === 'base[target]') return world.bases;
    if (selector === 'input[type=password]') return world.elements.filter(({ type }) => type === 'password');
    return selector === 'button, input' ? world.elements : [];
  };
  const contents = (): WebContents =>
    ({
      executeJavaScriptInIsolatedWorld: async (_world: number, [{ code }]: [{ code: string }]) =>
        runInNewContext(code, {
          ...place,
          document: {},
          URL,
          Event: class {
            readonly type: string;
            constructor(type: string) {
              this.type = type;
            }
          },
          Document: { prototype: { querySelectorAll: selected } },
          Node: {
            prototype: getters(
              ['parentElement'],
              () =>
                function (this: Element) {
                  return this.above;
                } as never,
            ),
          },
          HTMLFormElement: {
            prototype: Object.assign(
              getters(
                ['method', 'action', 'target', 'elements'],
                name =>
                  function (this: Form) {
                    return this.says[name as 'method'];
                  } as never,
              ),
              {
                requestSubmit(this: Form, by: unknown) {
                  this.submitted.push(by);
                },
              },
            ),
          },
          HTMLInputElement: Element,
          getComputedStyle: ({ opacity }: Element) => ({ opacity }),
          scrollX: 0,
          scrollY: 0,
        }),
    }) as unknown as WebContents;
  const fill = (origin = HERE) => fillLoginForm(contents(), { origin, user: 'anna' }, 'hush</script>');
  return { ...world, world, place, contents, fill, asks: () => asksForPassword(contents()) };
}
type Page = ReturnType<typeof page>;

describe('a page with one login form', () => {
  test('is filled in and submitted with its button', async () => {
    const { fill, form, user, password, button } = page();
    expect(await fill()).toBe(true);
    expect([user.value, password.value]).toEqual(['anna', 'hush</script>']);
    expect(password.events).toEqual(['input', 'change']);
    expect(form.submitted).toEqual([button]);
  });

  test('is filled in if it asks for the password only', async () => {
    const { fill, form, password } = page();
    form.says.elements.splice(0, 1);
    expect(await fill()).toBe(true);
    expect(password.value).toBe('hush</script>');
  });

  test.each(['_self', '_TOP', '_parent'])('is filled in if its form targets the same window by %s', async target => {
    const { fill, form } = page();
    form.says.target = target;
    expect(await fill()).toBe(true);
  });
});

describe('a login form is not filled in', () => {
  test.each<[string, (page: Page) => void]>([
    ['in a frame', ({ place }) => Object.assign(place.window, { top: {} })],
    ['at another address', ({ place }) => Object.assign(place.location, { origin: 'https://evil.example' })],
    ['of another origin', ({ place }) => Object.assign(place.self, { origin: 'null' })],
    [
      'where the form sends to another origin',
      ({ form }) => Object.assign(form.says, { action: 'https://evil.example/' }),
    ],
    ['where the form sends by GET', ({ form }) => Object.assign(form.says, { method: 'get' })],
    ['where the form opens another window', ({ form }) => Object.assign(form.says, { target: 'other' })],
    ['where the page sends all into another window', ({ world }) => world.bases.push({ target: '_blank' })],
    ['where the button sends elsewhere', ({ button }) => button.attributes.add('formaction')],
    ['where the button sends otherwise', ({ button }) => button.attributes.add('formmethod')],
    ['where the button opens another window', ({ button }) => button.attributes.add('formtarget')],
    ['where there is no form', ({ password }) => Object.assign(password, { form: undefined })],
    ['where two passwords are asked for', ({ world }) => world.elements.push(new Element('password'))],
    ['where two names are asked for', ({ form }) => form.says.elements.push(new Element('email'))],
  ])('%s', async (_, change) => {
    const asked = page();
    change(asked);
    expect(await asked.fill()).toBe(false);
    expect([asked.user.value, asked.password.value]).toEqual(['', '']);
    expect(asked.form.submitted).toEqual([]);
  });

  test('if a script changes the form meanwhile, and the password is removed again', async () => {
    const { fill, form, password } = page();
    password.onEvent = () => Object.assign(form.says, { action: 'https://evil.example/' });
    expect(await fill()).toBe(false);
    expect(password.value).toBe('');
    expect(form.submitted).toEqual([]);
  });

  test('if the script can’t run in the page', async () => {
    const gone = {
      executeJavaScriptInIsolatedWorld: () => Promise.reject(new Error('gone')),
    } as unknown as WebContents;
    expect(await asksForPassword(gone)).toBe(false);
    expect(await fillLoginForm(gone, { origin: HERE, user: 'anna' }, 'hush')).toBe(false);
  });
});

describe('a page that asks for a password', () => {
  test('is recognized by a visible password field', async () => {
    expect(await page().asks()).toBe(true);
  });

  test.each<[string, (field: Element) => void]>([
    ['hidden', field => Object.assign(field, { isShown: false })],
    ['of no width', field => Object.assign(field, { box: { ...BOX, width: 1 } })],
    ['of no height', field => Object.assign(field, { box: { ...BOX, height: 1 } })],
    ['left of the page', field => Object.assign(field, { box: { ...BOX, right: 0 } })],
    ['above the page', field => Object.assign(field, { box: { ...BOX, bottom: 0 } })],
    ['transparent', field => Object.assign(field, { opacity: '0.1' })],
    [
      'in something transparent',
      field => Object.assign(field, { above: Object.assign(new Element('x'), { opacity: '0' }) }),
    ],
  ])('is not recognized if the field is %s', async (_, change) => {
    const { asks, password } = page();
    change(password);
    expect(await asks()).toBe(false);
  });

  test('is not recognized without a password field', async () => {
    const { asks, world } = page();
    world.elements.length = 0;
    expect(await asks()).toBe(false);
  });
});

test('a password can’t end the script that carries it', async () => {
  const codes: string[] = [];
  const contents = {
    executeJavaScriptInIsolatedWorld: async (_world: number, [{ code }]: [{ code: string }]) => codes.push(code) > 0,
  } as unknown as WebContents;
  await fillLoginForm(contents, { origin: HERE, user: 'anna' }, '</script><!--');
  expect(codes.join()).not.toMatch(/<\/script|<!--/);
});
