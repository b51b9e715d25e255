import type { Snapshot } from '../../app/snapshot.ts';
import { ProxyQuestion } from './proxy-question.tsx';

/** The small window has nothing but the question. A new one, after a refusal, begins with empty fields. */
export function ProxyPage({ snapshot: { proxyQuestion } }: { readonly snapshot: Snapshot }) {
  return proxyQuestion && <ProxyQuestion key={String(proxyQuestion.isRefused)} question={proxyQuestion} />;
}
