import { startTransition, useEffect, useState } from 'react';

/** A page that is never at rest must not keep the others waiting. */
const LATEST = { timeout: 500 };

/** Whether the first picture is painted, and what nobody saw of it can be drawn as well. */
export function useRest(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const rest = requestIdleCallback(() => startTransition(() => setPainted(true)), LATEST);
    return () => cancelIdleCallback(rest);
  }, []);
  return isPainted;
}
