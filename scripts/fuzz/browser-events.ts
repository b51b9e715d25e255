import { browserEvent } from '../../main/sign-in/own-browser/browser-event.ts';
import type { PipeEvent } from '../../main/sign-in/own-browser/devtools-pipe.ts';
import { SignInTabs } from '../../main/sign-in/own-browser/sign-in-tabs.ts';
import { chance, mutated } from './hostile.ts';
import { type Random, REFUSED, type Target, takenUnless, trial } from './trial.ts';

const SSO = 'https://sso.acme.example';
const ADS = 'https://ads.example';
const page = (targetId: string, url: string, more: object = {}) => ({
  method: 'Target.targetInfoChanged',
  params: { targetInfo: { targetId, type: 'page', url, ...more } },
});
const POST = {
  method: 'Fetch.requestPaused',
  params: {
    requestId: 'one',
    frameId: 'mai',
    resourceType: 'Document',
    request: {
      url: 'https://signin.aws.amazon.com/saml',
      method: 'POST',
      headers: { Origin: SSO, Referer: `${SSO}/login` },
      postDataEntries: [{ bytes: 'U0FNTFJlc3BvbnNlPUE=' }],
    },
  },
};

/** The pipe's client has checked the name of the event. */
const withOdd = (random: Random, { method, params }: PipeEvent): PipeEvent => ({
  method,
  params: mutated(random, params),
});

/** Events of a browser, beside an advertisement in the company's page. Only the page itself may post. */
export const BROWSER_EVENTS: Target = {
  wrong: 'wrong posts',
  runs: 100_000,
  trial: random => {
    const ad = page('ad', `${ADS}/`, { type: 'iframe', parentFrameId: 'mai' });
    const opened = page('pop-up', `${ADS}/`, { openerFrameId: 'ad' });
    const events = [page('mai', `${SSO}/login`), ad, opened].map(event =>
      chance(random, 4) && event !== ad ? withOdd(random, event) : event,
    );
    const post = withOdd(random, POST);
    return trial(
      () => {
        const tabs = new SignInTabs();
        tabs.opened('mai');
        for (const event of events) {
          const known = browserEvent(event);
          if (known?.kind === 'target-seen') tabs.seen(known.target);
        }
        const paused = browserEvent(post);
        return paused?.kind === 'request-paused' ? { paused, host: tabs.posterOf(paused.request) } : undefined;
      },
      taken => {
        if (taken?.host === undefined) return REFUSED;
        const { frameId, resourceType, request } = taken.paused.request;
        const says = Object.values(request.headers).some(value => value.startsWith(`https://${taken.host}`));
        return takenUnless([
          ...(says ? [] : ['a page that hides where it is, beside a frame of another site']),
          ...(taken.host === 'ads.example' ? ['an advertisement'] : []),
          ...(frameId === 'mai' && resourceType === 'Document' ? [] : ['a frame or a script']),
        ]);
      },
    );
  },
};
