import type { Reducers } from '../reducers.ts';
import { withPart } from '../structural-sharing.ts';
import type { Activity } from './activity-state.ts';

export type ActivityRead = { readonly type: 'activityRead'; readonly activity: Activity | undefined };

export const activityReducers: Reducers<ActivityRead> = {
  activityRead: (snapshot, { activity }) => withPart(snapshot, 'activity', activity),
};
