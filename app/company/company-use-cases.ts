import type { UseCases } from '../context.ts';
import type { COMPANY_COMMANDS } from './company-commands.ts';
import { dropSetup, fetchSetup, leaveSetup, offerSetup, openSupport, reviewSetup, useSetup } from './setup.ts';

export const companyUseCases: UseCases<typeof COMPANY_COMMANDS> = {
  openSetup: context => offerSetup(context, { kind: 'chosen' }),
  fetchSetup,
  useSetup,
  reviewSetup,
  leaveSetup,
  dropSetup,
  openSupport,
};
