import type { Reducers } from '../reducers.ts';
import { withPart } from '../structural-sharing.ts';
import type { ProxyQuestion } from './proxy.ts';

export type ProxyEvent = { readonly type: 'proxyAsked'; readonly question: ProxyQuestion | undefined };

export const proxyReducers: Reducers<ProxyEvent> = {
  proxyAsked: (snapshot, { question }) => withPart(snapshot, 'proxyQuestion', question),
};
