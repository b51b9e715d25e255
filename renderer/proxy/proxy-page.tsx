import type { Snapshot } from '../../app/snapshot.ts';
import { ProxyQuestion } from './proxy-question.tsx';

/** The proxy window contains the question only. After a rejection a new one starts with empty fields. */
export function ProxyPage({ snapshot: { proxyQuestion } }: { readonly snapshot: Snapshot }) {
  return proxyQuestion && <ProxyQuestion key={String(proxyQuestion.isRefused)} question={proxyQuestion} />;
}
