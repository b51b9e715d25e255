import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { PortalPerson } from './portal-people.ts';

/** A person at a browser without a window: signs in where asked, then allows or denies. Cookies stay. */
export type PortalBrowser = {
  /**
   * Opens an address, as a client hands it to the browser, and follows it to its end. Returns the last page; rejects if an address
   * doesn't answer.
   */
  approve(address: string, person: PortalPerson, answer?: 'allow' | 'deny'): Promise<LastPage>;
};

export type LastPage = { readonly address: string; readonly status: number; readonly text: string };

type Form = Readonly<Record<string, string>>;

/** Request headers of a browser that was opened from outside. */
const AS_A_BROWSER = { 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Site': 'none' };

/** Stops before addresses that start with `end`, where no client listens. */
export function portalBrowser(end?: string): PortalBrowser {
  const jars = new Map<string, Map<string, string>>();

  function load(address: string, form: Form | undefined): Promise<LastPage & { readonly target?: string }> {
    const { origin } = new URL(address);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    const headers = { ...AS_A_BROWSER, cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') };
    return new Promise((resolve, reject) => {
      const method = form === undefined ? 'GET' : 'POST';
      const sent = request(address, { method, headers, agent: false }, answer => {
        for (const line of answer.headers['set-cookie'] ?? []) {
          const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
          jar.set(name, value);
        }
        const { statusCode: status = 0, headers } = answer;
        const target = headers.location === undefined ? {} : { target: new URL(headers.location, address).href };
        text(answer).then(body => resolve({ address, status, text: body, ...target }), reject);
      });
      sent.on('error', reject);
      sent.end(form === undefined ? '' : new URLSearchParams(form).toString());
    });
  }

  async function go(address: string, form?: Form): Promise<LastPage> {
    if (end !== undefined && address.startsWith(end)) return { address, status: 0, text: '' };
    const { target, ...page } = await load(address, form);
    return target === undefined ? page : go(target);
  }

  const submit = (page: LastPage, path: string, fields: Form) =>
    go(new URL(path, page.address).href, { ...hiddenFields(page.text), ...fields });

  return {
    async approve(address, { user, password }, answer = 'allow') {
      let page = await go(address);
      if (page.text.includes('action="/start/login"')) page = await submit(page, '/start/login', { user, password });
      if (page.text.includes('action="/start/answer"')) page = await submit(page, '/start/answer', { answer });
      return page;
    },
  };
}

const hiddenFields = (page: string): Form =>
  Object.fromEntries(
    Array.from(page.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g), ([, name = '', value = '']) => [
      name,
      value.replaceAll('&amp;', '&'),
    ]),
  );
