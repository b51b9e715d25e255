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

/** Stops before addresses that start with `end`, where no client listens. */
export function portalBrowser(end?: string): PortalBrowser {
  const jars = new Map<string, Map<string, string>>();

  async function go(address: string, init: RequestInit = {}): Promise<LastPage> {
    if (end !== undefined && address.startsWith(end)) return { address, status: 0, text: '' };
    const { origin } = new URL(address);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(address, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      jar.set(name, value);
    }
    const target = answer.headers.get('location');
    if (target !== null) return go(new URL(target, address).href);
    return { address, status: answer.status, text: await answer.text() };
  }

  const submit = (page: LastPage, path: string, fields: Readonly<Record<string, string>>) =>
    go(new URL(path, page.address).href, {
      method: 'POST',
      body: new URLSearchParams({ ...hidden(page.text), ...fields }),
    });

  return {
    async approve(address, { user, password }, answer = 'allow') {
      let page = await go(address);
      if (page.text.includes('action="/start/login"')) page = await submit(page, '/start/login', { user, password });
      if (page.text.includes('action="/start/answer"')) page = await submit(page, '/start/answer', { answer });
      return page;
    },
  };
}

const hidden = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(text.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g), ([, name = '', value = '']) => [
      name,
      value.replaceAll('&amp;', '&'),
    ]),
  );
