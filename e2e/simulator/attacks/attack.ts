import { type Html, html, page } from '../idp/page.ts';

/** Response of a hostile provider. */
export type Attack =
  /** A page on which a test or a person acts. */
  | { readonly kind: 'page'; readonly html: string }
  /** A page that contains a valid response of the company and may post it anywhere. */
  | { readonly kind: 'page-with-answer'; html(samlResponse: string): string }
  /** A page that contains a valid response of another AWS customer. */
  | { readonly kind: 'page-with-foreign-response'; html(samlResponse: string): string }
  /** Redirects requests to AWS. */
  | { readonly kind: 'pass-on'; readonly to: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'script'; readonly text: string }
  /** A program download. */
  | { readonly kind: 'download' }
  /** HTTP authentication: the browser asks for user and password. */
  | { readonly kind: 'password-dialog' }
  /** A page that never responds. */
  | { readonly kind: 'silence' };

/** For hidden pages: shows nothing to click, so that Mai leaves it hidden, and moves on to the next attack. */
const HIDE = html`const later = new URLSearchParams(location.search).getAll('then');
    if (later.length > 0) document.querySelector('button').remove();`;
const GO_ON = html`if (later.length > 0) location.href = later[0] + '?' + new URLSearchParams(later.slice(1).map(each => ['then', each]));`;

const attackPage = (title: string, script: Html): string =>
  page(
    title,
    html`<h1>${title}</h1><button type="button">Continue</button><script>${HIDE}
    ${script}</script>`,
  );

export const attack = (title: string, script: Html): Attack => ({ kind: 'page', html: attackPage(title, script) });

export const redirect = (to: string): Attack => ({ kind: 'redirect', to });

/** Reports its loot to the server at its end. No response within a second counts as none. */
const reporting = (script: Html): Html => html`(async () => {
    const loot = [];
    const take = async (name, run) => {
      try {
        const late = new Promise(resolve => setTimeout(resolve, 1000));
        if (await Promise.race([run(), late])) loot.push(name);
      } catch {}
    };
    ${script}
    await fetch(location.pathname + '/loot', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(loot) });
    ${GO_ON}
  })();`;

/** A page with a response of another AWS customer in `answer`, and a script. */
export const strange = (title: string, script: Html): Attack => ({
  kind: 'page-with-foreign-response',
  html: samlResponse =>
    page(title, html`<h1>${title}</h1><script>const answer = '${samlResponse}';\n${script}</script>`),
});

/** A page whose script tries to access things with `take(name, run)` and reports what it got. */
export const raid = (title: string, script: Html): Attack => attack(title, reporting(script));

/** The same with a valid response of the company in `answer`. */
export const raidWithAnswer = (title: string, script: Html): Attack => ({
  kind: 'page-with-answer',
  html: samlResponse => attackPage(title, html`const answer = '${samlResponse}';\n${reporting(script)}`),
});
