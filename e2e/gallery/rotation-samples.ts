import type { Page } from 'playwright';
import { hours, later } from '../../app/domain/instant.ts';
import type { RotationQuestion, RotationView } from '../../app/key-rotation/key-rotation-state.ts';
import type { StageKind } from '../../app/key-rotation/rotation.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { profileName } from '../../app/testing/sample-role.ts';
import type { Finding } from '../../app/troubleshoot/findings.ts';
import { HomePage } from '../pages/home-page.ts';
import { Rotation } from '../pages/rotation.ts';
import { SettingsSheet } from '../pages/settings-sheet.ts';
import { ANALYST, FOURTEEN, morning, NOW, signedIn } from './company.ts';
import { type Sample, tall } from './sample.ts';

const { accountId } = ANALYST;
const deleteAt = later(NOW, hours(24 * 14));

const key: Finding = {
  kind: 'long-lived-key',
  id: 'AKIA…MPLE',
  where: { kind: 'profile', file: 'credentials', profile: 'nightly-export' },
  days: 812,
  aws: {
    partition: 'aws',
    status: {
      kind: 'user',
      accountId,
      name: 'nightly-export',
      keys: { days: 812, count: 1 },
      lastUse: { days: 3, service: 's3' },
    },
  },
};
const rotationQuestion: RotationQuestion = {
  id: 'check-0',
  shown: '0'.repeat(64),
  oldId: 'AKIA…MPLE',
  user: 'nightly-export',
  accountId,
  differences: [
    {
      file: 'credentials',
      lines: [
        { kind: 'same', text: '[nightly-export]' },
        { kind: 'removed', text: 'aws_access_key_id = AKIA…MPLE' },
        { kind: 'removed', text: 'aws_secret_access_key = ••••••••' },
        { kind: 'added', text: 'aws_access_key_id = AKIA…' },
        { kind: 'added', text: 'aws_secret_access_key = ••••••••' },
        { kind: 'same', text: 'region = eu-central-1' },
      ],
    },
  ],
  deleteAt,
};

const rotation = (stage: StageKind, more: Partial<RotationView> = {}): RotationView => ({
  id: `${stage}-${more.step ?? ''}`,
  oldId: 'AKIA…MPLE',
  newId: 'AKIA…7Q2X',
  user: 'nightly-export',
  accountId,
  places: [{ file: 'credentials', profile: profileName('nightly-export') }],
  stage,
  ...more,
});
const denied = { kind: 'iam-refused', action: 'UpdateAccessKey', code: 'AccessDenied' } as const;

const troubleshooting = (findings: readonly Finding[], more: Partial<Snapshot> = {}): Snapshot =>
  signedIn(FOURTEEN, {
    roleSessions: [morning],
    troubleshoot: {
      at: NOW,
      home: '/home/erik',
      findings: findings.map((finding, at) => ({ id: `check-${at}`, finding })),
    },
    ...more,
  });

const open = async (page: Page) => {
  await new HomePage(page).settings.click();
  await new SettingsSheet(page).troubleshoot.click();
};
const ask = async (page: Page) => {
  await open(page);
  const { ask, start } = new Rotation(page);
  await ask.click();
  await start.waitFor();
};

const asked = troubleshooting([key], { rotationQuestion });
const all = troubleshooting([], {
  rotations: [
    rotation('creating', { step: 'testing' }),
    rotation('inactive', { deleteAt }),
    rotation('both-active'),
    rotation('replacing', { failure: denied }),
    rotation('creating', { failure: { kind: 'iam-unreachable', host: 'iam.amazonaws.com' } }),
    rotation('reactivating'),
    rotation('unused'),
    rotation('unknown-key'),
  ],
});

/** Rotation of a long-lived key: the ways out of it, the question, and where a rotation can stand. */
export const ROTATIONS: readonly Sample[] = [
  { name: 'key-rotation-ways', snapshot: troubleshooting([key]), size: tall(700), act: open },
  { name: 'key-rotation-question', snapshot: asked, size: tall(1_100), act: ask },
  {
    name: 'key-rotation-question-narrow',
    snapshot: { ...asked, language: 'de' },
    size: { width: 320, height: 600 },
    themes: 'light-dark',
    act: async page => {
      await page.locator('html[lang="de"]').waitFor();
      await page.keyboard.press('Control+,');
      await page.getByRole('button', { name: /^Fehlerbehebung/ }).click();
      await page.getByRole('button', { name: /^Rotieren/ }).click();
      await page.getByRole('button', { name: 'Jetzt rotieren' }).waitFor();
    },
  },
  { name: 'key-rotation-stages', snapshot: all, size: tall(1_700), act: open },
];
