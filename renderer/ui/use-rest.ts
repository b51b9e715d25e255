import { startTransition, useEffect, useState } from 'react';

/** Timeout in milliseconds for a page that is never painted or never idle. */
const LATEST = 500;

let hasCome = false;

/** Then the first paint was the picture's, before this code ran. */
const hasPicture = document.getElementById('picture') !== null;

/**
 * Resolves when the page is idle after its first contentful paint. Content outside the viewport is rendered then; earlier, it would
 * delay that paint.
 */
const rest = new Promise<void>(resolve => {
  const observer = new PerformanceObserver(list => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
  });
  observer.observe({ type: 'paint', buffered: true });
  setTimeout(resolve, LATEST);
})
  .then(() =>
    hasPicture ? new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))) : undefined,
  )
  .then(() => new Promise(resolve => requestIdleCallback(resolve, { timeout: LATEST })))
  .then(() => {
    hasCome = true;
  });

/** Whether the page is idle after its first contentful paint. */
export function useRest(): boolean {
  const [isAtRest, setAtRest] = useState(hasCome);
  useEffect(() => {
    if (isAtRest) return;
    let isWanted = true;
    void rest.then(() => isWanted && startTransition(() => setAtRest(true)));
    return () => {
      isWanted = false;
    };
  }, [isAtRest]);
  return isAtRest;
}
