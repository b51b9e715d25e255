import type { UseCases } from '../context.ts';
import type { ACTIVITY_COMMANDS } from './activity-commands.ts';
import { closeActivity, copyActivity, openActivity, saveActivity } from './show-activity.ts';

export const activityUseCases: UseCases<typeof ACTIVITY_COMMANDS> = {
  openActivity,
  closeActivity,
  copyActivity,
  saveActivity,
};
