/** HTML that is safe anywhere in a page. Created by `html` and `trusted` only. */
export type Html = { readonly html: string };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign);

/** Template that escapes its values, except HTML. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const shown = values.map(value => (typeof value === 'string' ? escaped(value) : value.html));
  return { html: parts.map((part, index) => part + (shown[index] ?? '')).join('') };
}

export const nothing: Html = { html: '' };

const STYLE: Html = {
  html: `
  :root { color-scheme: light dark; --page: #eef2f1; --card: #fff; --ink: #17211f; --quiet: #51605c; --line: #74827e;
    --brand: #0b6b53; --on-brand: #fff; --bad: #a1201a; }
  @media (prefers-color-scheme: dark) { :root { --page: #101614; --card: #1a2320; --ink: #e8efec; --quiet: #a6b5b0;
    --line: #82918c; --brand: #5fd0ae; --on-brand: #06231b; --bad: #ffa39c; } }
  * { box-sizing: border-box; }
  body { margin: 0; min-height: 100vh; display: grid; place-content: center; justify-items: center; gap: 1.5rem; padding: 1.5rem;
    background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
  header { display: flex; align-items: center; gap: .6rem; font-weight: 600; font-size: 1.15rem; }
  header svg { color: var(--brand); }
  main { width: min(24rem, 100vw - 3rem); padding: 2rem; border-radius: .75rem; background: var(--card); box-shadow: 0 1px 3px #0003; }
  h1 { margin: 0 0 .25rem; font-size: 1.4rem; line-height: 1.25; }
  p { margin: 0 0 1.25rem; color: var(--quiet); }
  label { display: block; margin-bottom: .25rem; font-weight: 600; }
  input { width: 100%; margin-bottom: 1.1rem; padding: .6rem .7rem; border: 1px solid var(--line); border-radius: .4rem;
    background: transparent; color: inherit; font: inherit; }
  button { width: 100%; padding: .65rem; border: 0; border-radius: .4rem; background: var(--brand); color: var(--on-brand);
    font: inherit; font-weight: 600; cursor: pointer; }
  :focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
  a { color: var(--brand); }
  [role=alert] { padding-left: .75rem; border-left: 3px solid var(--bad); color: var(--bad); }
  footer { color: var(--quiet); font-size: .85rem; }`,
};

/** A page in the company's design, or in another company's. */
export function page(title: string, body: Html, company = 'Example Energy'): string {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} – ${company}</title>
  <style>${STYLE}
  </style>
</head>
<body>
  <header>
    <svg width="28" height="28" viewBox="0 0 28 28" fill="currentColor" aria-hidden="true"><path d="M15.5 1 5 16h7l-1.5 11L23 11h-8z"/></svg>
    ${company}
  </header>
  <main>
    ${body}
  </main>
  <footer>Simulated company. Nothing here is real.</footer>
</body>
</html>
`.html;
}
