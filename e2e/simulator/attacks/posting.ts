import { html } from '../idp/page.ts';
import { ACS_URL } from '../saml-names.ts';
import { attack, raidWithAnswer } from './attack.ts';

const post = html`const post = (action, target = '') => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action, target });
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'SAMLResponse', value: answer }));
      document.body.append(form);
      form.submit();
    };`;

/** Pages that post a response to the wrong place or in the wrong way. */
export const POSTING = {
  /** Look-alike addresses of AWS's, on the top page, where the real one would be captured. The server reports the requests. */
  'post-to-look-alike-path': raidWithAnswer(
    'Posts to a look-alike',
    html`${post} post('/signin.aws.amazon.com/saml');`,
  ),
  'post-to-look-alike-user': raidWithAnswer(
    'Posts to a look-alike',
    html`${post} post('http://signin.aws.amazon.com@' + location.host + '/saml');`,
  ),
  'post-from-frame': raidWithAnswer(
    'Posts from a frame',
    html`${post}
    document.body.append(Object.assign(document.createElement('iframe'), { name: 'inside' }));
    post('${ACS_URL}', 'inside');
    const script = post.toString();
    document.body.append(Object.assign(document.createElement('iframe'), {
      srcdoc: '<body><script>const answer = "' + answer + '"; const post = ' + script + '; post("${ACS_URL}");<' + '/script></body>',
    }));
    await new Promise(resolve => setTimeout(resolve, 200));`,
  ),
  'post-by-script': raidWithAnswer(
    'Posts by a script',
    html`const body = new URLSearchParams({ SAMLResponse: answer });
    await take('an answer of AWS', () => fetch('${ACS_URL}', { method: 'POST', body, mode: 'no-cors' }));
    await take('an answer of AWS to a request', () => new Promise((resolve, refuse) => {
      const request = new XMLHttpRequest();
      Object.assign(request, { onload: resolve, onerror: refuse });
      request.open('POST', '${ACS_URL}');
      request.send(body);
    }));
    navigator.sendBeacon('${ACS_URL}', body);`,
  ),
  /** 20 MB in the response field: twice what Mai reads. */
  'huge-form': attack(
    'Posts too much',
    html`const form = Object.assign(document.createElement('form'), { method: 'post', action: '${ACS_URL}' });
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'SAMLResponse', value: 'A'.repeat(20_000_000) }));
    document.body.append(form);
    form.submit();`,
  ),
  /** POSTs to AWS with one wrong property. */
  'posts-no-response': attack(
    'Moves on',
    html`const form = Object.assign(document.createElement('form'), { method: 'post', action: '${ACS_URL}' });
    document.body.append(form);
    form.submit();`,
  ),
} as const;
