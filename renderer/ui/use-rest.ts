import { startTransition, useEffect, useState } from 'react';

/** A page that is never painted, or never at rest, must not keep the others waiting. Milliseconds. */
const LATEST = 500;

let hasCome = false;

/**
 * Resolves when the page is at rest after its first picture: what nobody saw of that can be drawn as well. While it is being painted,
 * that would only take the processor from it.
 */
const rest = new Promise<void>(resolve => {
  const observer = new PerformanceObserver(list => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
  });
  observer.observe({ type: 'paint', buffered: true });
  setTimeout(resolve, LATEST);
})
  .then(() => new Promise(resolve => requestIdleCallback(resolve, { timeout: LATEST })))
  .then(() => {
    hasCome = true;
  });

/** Whether the page is at rest after its first picture. */
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
