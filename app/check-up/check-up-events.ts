import type { Reducers } from '../reducers.ts';
import type { CheckUp } from './check-up-state.ts';

export type CheckUpEvent = { readonly type: 'checkedUp'; readonly checkUp: CheckUp };

export const checkUpReducers: Reducers<CheckUpEvent> = {
  checkedUp: (snapshot, { checkUp }) => ({ ...snapshot, checkUp }),
};
