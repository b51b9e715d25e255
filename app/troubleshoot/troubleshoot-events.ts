import type { Reducers } from '../reducers.ts';
import type { Troubleshooting } from './troubleshoot-state.ts';

export type TroubleshootEvent = { readonly type: 'problemsFound'; readonly troubleshoot: Troubleshooting };

export const troubleshootReducers: Reducers<TroubleshootEvent> = {
  problemsFound: (snapshot, { troubleshoot }) => ({ ...snapshot, troubleshoot }),
};
