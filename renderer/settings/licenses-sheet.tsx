import { lazy, Suspense } from 'react';
import { Sheet } from '../ui/sheet.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useText } from '../use-text.ts';

// Tens of thousands of words that are rarely read: a chunk of its own keeps the window fast.
const LicenceList = lazy(async () => ({ default: (await import('./license-list.tsx')).LicenceList }));

/** Third-party licenses. */
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
