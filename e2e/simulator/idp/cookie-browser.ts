/** Minimal browser for the provider's pages: cookies, redirects, forms. */
export type CookieBrowser = {
  readonly cookies: ReadonlyMap<string, string>;
  open(path: string): Promise<OpenPage>;
  submit(path: string, fields: Readonly<Record<string, string>>): Promise<OpenPage>;
};

export type OpenPage = {
  readonly status: number;
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** Target and fields of the page's automatic POST; null on any other page. */
  readonly posting: { readonly action: string; readonly samlResponse: string } | null;
};

export function cookieBrowser(origin: string): CookieBrowser {
  const cookies = new Map<string, string>();

  async function go(path: string, init: RequestInit): Promise<OpenPage> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(path, origin), { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) keep(line);
    const target = answer.headers.get('location');
    return target === null ? opened(path, answer) : go(target, { method: 'GET' });
  }

  function keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = pair.split(/=(.*)/s, 2);
    const expires = attributes.find(each => each.startsWith('Expires='));
    if (expires !== undefined && Date.parse(expires.slice('Expires='.length)) <= Date.now()) cookies.delete(name);
    else cookies.set(name, value);
  }

  return {
    cookies,
    open: path => go(path, { method: 'GET' }),
    submit: (path, fields) => go(path, { method: 'POST', body: new URLSearchParams(fields) }),
  };
}

async function opened(path: string, answer: Response): Promise<OpenPage> {
  const text = await answer.text();
  const action = /<form method="post" action="(https:[^"]+)"/.exec(text)?.[1];
  const samlResponse = /name="SAMLResponse" value="([^"]*)"/.exec(text)?.[1];
  return {
    status: answer.status,
    path,
    title: /<title>(.*) – Example Energy<\/title>/.exec(text)?.[1] ?? '',
    text,
    posting: action === undefined || samlResponse === undefined ? null : { action, samlResponse },
  };
}
