import { json, type Request, type Response, Router } from 'express';
import type { IdpContext } from '../idp/idp-context.ts';
import { notFoundPage } from '../idp/pages.ts';
import { samlResponse } from '../idp/saml-response.ts';
import { issuerOf, PEOPLE, STRANGER } from '../people.ts';
import type { Attack } from './attack.ts';
import { ATTACKS, isAttackName } from './attacks.ts';

/** Pages of a compromised identity provider. */
export function attackPages(context: IdpContext): Router {
  const { log, cookieName } = context;
  const pages = Router();
  pages.all('/attack/redirect-to', ({ query: { to } }, response) => response.redirect(307, String(to)));
  pages.all('/attack/:name', async ({ params: { name } }: Request<{ name: string }>, response) => {
    if (!isAttackName(name)) return void response.status(404).send(notFoundPage());
    log.add({ kind: 'attack-shown', name });
    await answerWith(ATTACKS[name], context, response);
  });
  pages.post('/attack/:name/loot', json(), ({ params: { name }, body }: Request<{ name: string }>, response) => {
    log.add({ kind: 'attack-ended', name, loot: body });
    response.status(204).end();
  });
  pages.get('/attack/other-cookies/sent', ({ headers: { cookie = '' } }, response) => {
    const foreign = cookie.split(/; */).filter(each => each !== '' && !each.startsWith(`${cookieName}=`));
    response.type('text').send(foreign.map(each => each.replace(/=.*/, '')).join());
  });
  pages.post(['/saml', '/signin.aws.amazon.com/saml'], (_, response) => {
    log.add({ kind: 'attack-ended', name: 'post-to-look-alike', loot: [] });
    response.status(404).send(notFoundPage());
  });
  return pages;
}

async function answerWith(attack: Attack, { behavior, issuer }: IdpContext, response: Response): Promise<void> {
  switch (attack.kind) {
    case 'page':
      return void response.send(attack.html);
    case 'page-with-answer':
      return void response.send(attack.html(await samlResponse(PEOPLE.oneRole, behavior, issuer)));
    case 'page-with-foreign-response': {
      const [{ principalArn = '' } = {}] = STRANGER.roles;
      return void response.send(attack.html(await samlResponse(STRANGER, behavior, issuerOf(principalArn, issuer))));
    }
    case 'pass-on':
      return void response.status(307).set('location', attack.to).end();
    case 'script':
      return void response.type('text/javascript').send(attack.text);
    case 'redirect':
      return void response.status(302).set('location', attack.to).end();
    case 'download':
      return void response.attachment('update.exe').send(Buffer.from('MZ'));
    case 'password-dialog':
      return void response.status(401).set('www-authenticate', 'Basic realm="AWS"').send(notFoundPage());
    case 'silence':
  }
}
