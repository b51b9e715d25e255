// Before everything, so that each component's style comes after the page's.
import './tokens.css';
import './page.css';
import { lazy, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { bridge } from './bridge.ts';

// While developing, the parts that pages are made of, on one page. A build leaves it out.
const Page =
  import.meta.env.DEV && location.hash === '#design'
    ? lazy(async () => ({ default: (await import('./design-page/design-page.tsx')).DesignPage }))
    : App;
if (import.meta.env.DEV) addEventListener('hashchange', () => location.reload());

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page bridge={bridge} />
    </StrictMode>,
  );
