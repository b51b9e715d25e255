import type { UseCases } from '../context.ts';
import { iso } from '../domain/instant.ts';
import { fail, ok } from '../domain/result.ts';
import { textFor } from '../text/text-for.ts';
import { redacted } from '../troubleshoot/report.ts';
import { explain } from './explain.ts';
import type { FAILURES_COMMANDS } from './failures-commands.ts';

export const failuresUseCases: UseCases<typeof FAILURES_COMMANDS> = {
  dismissFailure: async ({ apply }, { id }) => {
    apply({ type: 'dismissed', id });
    return ok();
  },
  async copyFailure({ ports, snapshot }, { id }) {
    const { failureNotices, version, platform, language } = snapshot();
    const notice = failureNotices.find(shown => shown.id === id);
    if (notice === undefined) return fail({ kind: 'not-found' });
    const { title, detail } = explain(notice.failure, notice, textFor(language));
    const head = `Mai ${version} (${platform}), ${notice.failure.kind}, ${iso(notice.at)}`;
    ports.clipboard.copy(redacted(`${head}\n${title}\n${detail}\n`));
    return ok();
  },
};
