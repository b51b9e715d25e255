import { useCallback } from 'react';

const hears = new WeakMap<Element, () => void>();
/** One observer per margin, shared by hundreds of elements. */
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

/** Returns a ref; calls back when the element comes within `ahead` (a CSS length) of the viewport. */
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
