import { useCallback } from 'react';

const hears = new WeakMap<Element, () => void>();
/** By how far ahead they see: there are hundreds of elements, and one observer for all of a kind. */
const observers = new Map<string, IntersectionObserver>();

function observer(ahead: string): IntersectionObserver {
  const existing = observers.get(ahead);
  if (existing) return existing;
  const made = new IntersectionObserver(
    changes => {
      for (const { target, isIntersecting } of changes) if (isIntersecting) hears.get(target)?.();
    },
    { scrollMargin: ahead },
  );
  observers.set(ahead, made);
  return made;
}

/** A ref for an element: calls back whenever that comes within `ahead` (a CSS length) of what is in sight. */
export function useNear(ahead: string, onNear: () => void) {
  return useCallback(
    (element: Element | null) => {
      if (element === null) return;
      hears.set(element, onNear);
      observer(ahead).observe(element);
      return () => observer(ahead).unobserve(element);
    },
    [ahead, onNear],
  );
}
