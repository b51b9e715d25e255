import { lazy, Suspense } from 'react';
import { Sheet } from '../ui/sheet.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useText } from '../use-text.ts';

// Some ten thousand words that almost nobody reads: apart, so that the window opens without them.
const LicenceList = lazy(async () => ({ default: (await import('./license-list.tsx')).LicenceList }));

/** Under which licences others let Mai use their work. */
export function LicencesSheet({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Sheet title={text.licences.title} onClose={onClose}>
      <p>{text.licences.lead}</p>
      <Suspense fallback={<Spinner />}>
        <LicenceList />
      </Suspense>
    </Sheet>
  );
}
