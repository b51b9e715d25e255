import type { UseCases } from '../context.ts';
import type { COMPANY_COMMANDS } from './company-commands.ts';
import { dropSetUp, fetchSetUp, leaveSetUp, offerSetUp, openSupport, useSetUp } from './set-up.ts';

export const companyUseCases: UseCases<typeof COMPANY_COMMANDS> = {
  openSetUp: context => offerSetUp(context, { kind: 'chosen' }),
  fetchSetUp,
  useSetUp,
  leaveSetUp,
  dropSetUp,
  openSupport,
};
