import { useEffect, useMemo, useRef } from 'react';

/** Milliseconds that a notice is shown: enough to read two short lines and to reach its buttons. */
const SHOWN_FOR = 8_000;

/** Calls back after some seconds in which neither the pointer nor the focus was on the element with these handlers. */
export function useFading(onGone: () => void) {
  const gone = useRef(onGone);
  const timer = useRef<number>(undefined);
  useEffect(() => {
    gone.current = onGone;
  });
  const handlers = useMemo(() => {
    const holds = new Set<'pointer' | 'focus'>();
    const wait = () => {
      window.clearTimeout(timer.current);
      if (holds.size === 0) timer.current = window.setTimeout(() => gone.current(), SHOWN_FOR);
    };
    const hold = (by: 'pointer' | 'focus') => () => {
      holds.add(by);
      wait();
    };
    const free = (by: 'pointer' | 'focus') => () => {
      holds.delete(by);
      wait();
    };
    return {
      onPointerEnter: hold('pointer'),
      onPointerLeave: free('pointer'),
      onFocus: hold('focus'),
      onBlur: free('focus'),
      wait,
    };
  }, []);
  useEffect(() => {
    handlers.wait();
    return () => window.clearTimeout(timer.current);
  }, [handlers]);
  const { wait: _, ...rest } = handlers;
  return rest;
}
