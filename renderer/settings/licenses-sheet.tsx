import { lazy, Suspense } from 'react';
import { Subpage } from '../subpages/subpage.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { useText } from '../use-text.ts';

// Tens of thousands of words that are rarely read: a chunk of its own keeps the window fast.
const LicenseList = lazy(async () => ({ default: (await import('./license-list.tsx')).LicenseList }));

/** Third-party licenses. */
export function LicensesSheet({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Subpage title={text.licenses.title} onClose={onClose}>
      <p>{text.licenses.lead}</p>
      <Suspense fallback={<Spinner />}>
        <LicenseList />
      </Suspense>
    </Subpage>
  );
}
