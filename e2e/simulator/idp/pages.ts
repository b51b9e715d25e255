import type { Person } from '../people.ts';
import { ACS_URL } from '../saml-names.ts';
import { type Html, html, nothing, page } from './page.ts';

const alert = (text: string | null): Html => (text === null ? nothing : html`<p role="alert" id="problem">${text}</p>`);
const marked = (text: string | null): Html =>
  text === null ? nothing : html` aria-invalid="true" aria-describedby="problem"`;

/** User and password. `?popup` continues in the window that opened this one, `?portal` on the page of apps. */
export function loginPage(problem: string | null, user: string, to: '' | '?popup' | '?portal'): string {
  return page(
    'Sign in',
    html`<h1>Sign in</h1>
    <p>Use your Example Energy account.</p>
    ${alert(problem)}
    <form method="post" action="/login${to}">
      <label for="user">User name</label>
      <input id="user" name="user" value="${user}" autocomplete="username" autocapitalize="none" spellcheck="false" required${marked(problem)}>
      <label for="password">Password</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required${marked(problem)}>
      <button type="submit">Sign in</button>
    </form>`,
  );
}

/** An intermediate page that requires interaction. */
export function codePage(problem: string | null): string {
  return page(
    'Confirm it is you',
    html`<h1>Confirm it is you</h1>
    <p>Enter the six-digit code from your authenticator.</p>
    ${alert(problem)}
    <form method="post" action="/code">
      <label for="code">Code</label>
      <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required${marked(problem)}>
      <button type="submit">Continue</button>
    </form>`,
  );
}

/** The form that posts the response to AWS automatically, as all providers do. */
export function postPage(samlResponse: string): string {
  return page(
    'Signing in to AWS',
    html`<h1>Signing you in to AWS</h1>
    <form method="post" action="${ACS_URL}" id="to-aws">
      <input type="hidden" name="SAMLResponse" value="${samlResponse}">
      <input type="hidden" name="RelayState" value="">
      <noscript><p>Your browser does not run scripts.</p><button type="submit">Continue</button></noscript>
    </form>
    <script>document.getElementById('to-aws').submit()</script>`,
  );
}

/** A page that posts nothing: the person is signed in, nothing more. */
export function restPage(person: Person): string {
  return page(
    'Your applications',
    html`<h1>Your applications</h1>
    <p>Hello ${person.displayName}. You have no AWS application here.</p>
    <a href="/logout">Sign out</a>`,
  );
}

/** A page of apps. Some links lead through another site, which is the same server at `elsewhere`. */
export function portalPage(person: Person, elsewhere: string): string {
  const away = `${elsewhere}/attack/leads-back`;
  return page(
    'Your applications',
    html`<h1>Your applications</h1>
    <p>Hello ${person.displayName}.</p>
    <p><a href="${APP_LINK}">AWS</a></p>
    <p><a href="${APP_LINK}" target="_blank" rel="noopener">AWS in a new tab</a></p>
    <p><a href="${away}">News</a></p>
    <p><a href="/attack/redirect-to?to=${encodeURIComponent(away)}">Intranet</a></p>
    <p><a href="${away}" target="_blank">News in a new tab</a></p>
    <p><button type="button" onclick="window.open('${elsewhere}/attack/hides-who-leads', 'news')">News in a pop-up</button></p>
    <iframe src="${elsewhere}/attack/advertises-aws" title="Advertisement"></iframe>`,
  );
}

/** The portal's link to AWS. */
export const APP_LINK = '/app/aws/sso?app=portal';

/** A provider that asks for the password in a pop-up. */
export function popupOfferPage(): string {
  return page(
    'Sign in',
    html`<h1>Sign in</h1>
    <p>Sign-in opens in a new window.</p>
    <button type="button" id="open">Open sign-in window</button>
    <script>
      document.getElementById('open').addEventListener('click', () => window.open('/login?popup', 'sign-in', 'width=480,height=640'));
    </script>`,
  );
}

/** The end of the pop-up: the opener continues, the pop-up closes. */
export function popupDonePage(): string {
  return page(
    'Signed in',
    html`<h1>Signed in</h1>
    <p>This window closes automatically.</p>
    <script>
      if (window.opener) window.opener.location.replace('/app/aws/sso');
      window.close();
    </script>`,
  );
}

export function signedOutPage(): string {
  return page('Signed out', html`<h1>You are signed out</h1><a href="/app/aws/sso">Sign in again</a>`);
}

export function failedPage(): string {
  return page('Something went wrong', html`<h1>Something went wrong</h1><p>The sign-in service is not available.</p>`);
}

export function notFoundPage(): string {
  return page('Not found', html`<h1>There is no such page</h1>`);
}
