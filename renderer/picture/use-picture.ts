import { type RefObject, useEffect } from 'react';
import type { Snapshot } from '../../app/snapshot.ts';
import { pictureFits } from '../../app/window/picture/picture-fits.ts';
import { bridge } from '../bridge.ts';
import { present } from '../use-now.ts';
import { takePicture } from './take-picture.ts';

/** How long the page stays as it is before a picture is taken. Milliseconds. */
const SETTLED = 1_000;

/**
 * Keeps a picture of the list for the window's next opening. `isAsOpened`: nothing is open, searched for or under way, as at that
 * opening.
 */
export function usePicture(snapshot: Snapshot, list: RefObject<HTMLElement | null>, isAsOpened: boolean): void {
  useEffect(() => {
    if (!isAsOpened) return;
    let idle = 0;
    const keep = () => {
      if (list.current?.scrollTop === 0) keepPicture(snapshot);
    };
    const timer = window.setTimeout(() => {
      idle = requestIdleCallback(keep);
    }, SETTLED);
    return () => {
      window.clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [snapshot, list, isAsOpened]);
}

function keepPicture(snapshot: Snapshot): void {
  const root = document.getElementById('root');
  const parts = root === null ? undefined : takePicture(root);
  if (parts === undefined) return;
  const around = {
    now: present(snapshot.clockSkew),
    zone: new Date().getTimezoneOffset(),
    sheet: document.querySelector('link[rel="stylesheet"]')?.getAttribute('href') ?? '',
    width: window.innerWidth,
    height: window.innerHeight,
  };
  // Not a command of the person: nothing waits for it.
  void bridge.send({ type: 'keepPicture', fits: pictureFits(snapshot, around), parts });
}
