import type { Page } from 'playwright';
import type { Failure } from '../../app/domain/failure.ts';
import { SAMPLE_FAILURES } from '../../app/testing/sample-failures.ts';
import { ANALYST, COMPANY, keyOf, NOW, signedIn } from './company.ts';
import { type Sample, tall } from './sample.ts';

/** One failure of each kind: reasons of the same kind differ in one sentence only. */
const EVERY_KIND = Object.values<readonly Failure[]>(SAMPLE_FAILURES).flatMap(([first]) => first ?? []);
const ON_A_PICTURE = 8;
const SHOWN_AT_FIRST = 2;

const pages = Array.from({ length: Math.ceil(EVERY_KIND.length / ON_A_PICTURE) }, (_, page) =>
  EVERY_KIND.slice(page * ON_A_PICTURE, (page + 1) * ON_A_PICTURE),
);

/** Each failure with its explanation and remedies. */
export const FAILURES: readonly Sample[] = pages.map((failures, page) => ({
  name: `failures-${page + 1}`,
  themes: 'light-dark',
  size: tall(1_250),
  snapshot: signedIn([ANALYST], {
    failureNotices: failures
      .map((failure, index) => ({
        id: `notice-${index}`,
        at: NOW,
        failure,
        providerId: COMPANY.id,
        key: keyOf(ANALYST),
      }))
      .toReversed(),
  }),
  ...(failures.length > SHOWN_AT_FIRST && {
    act: async (window: Page) => await window.getByRole('button', { name: /^Show \d+ more/ }).click(),
  }),
}));
