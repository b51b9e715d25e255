import { redactedDifference } from '../../app/aws-files/ini/difference.ts';
import { type ProfileEdit, planOwnEdit } from '../../app/aws-files/ini/plan-own-edit.ts';
import { readAwsProfiles } from '../../app/aws-files/ini/profiles.ts';
import { applySplice, longText } from '../../app/aws-files/ini/text-window.ts';
import type { AwsFile } from '../../app/domain/aws-file.ts';
import type { ProfileName } from '../../app/domain/profile.ts';
import { fail } from '../../app/domain/result.ts';
import { explain } from '../../app/failures/explain.ts';
import { en } from '../../app/text/en/en.ts';
import { iniAgrees } from '../../main/aws-files/plan-with-proof.ts';
import { chance, oddWord, pick, several } from './hostile.ts';
import { type Random, REFUSED, type Target, takenUnless, trial } from './trial.ts';

const DEV = 'dev' as ProfileName;
/** Prefix of every secret in a hostile file: none may appear in the preview of a change. */
const CANARY = 'CANARYCANARYCANARYCANARYCANARYCANARY';
const KEYS = { aws_access_key_id: 'ASIANEW', aws_secret_access_key: 's/+=', aws_session_token: 't==' };

/** Arbitrary AWS files. An edit changes no foreign bytes and shows no secret, or is rejected. */
export const AWS_FILES: Target = {
  wrong: 'wrong edits',
  runs: 100_000,
  trial: random => {
    const file = pick<AwsFile>(random, ['credentials', 'config']);
    const text = Buffer.from(hostileFile(random), 'utf8').toString('latin1');
    const edit = (set: ProfileEdit['set'], allowForeign: boolean): ProfileEdit => ({
      ...{ file, path: '~/.aws/file', profile: DEV, set, clear: [], allowForeign },
    });
    const planned = (before: string, wanted: ProfileEdit, owned: Parameters<typeof planOwnEdit>[2]) => {
      const plan = planOwnEdit(longText(before), wanted, owned);
      if (!plan.ok) return plan;
      const { splice, part, owned: remembered } = plan.value;
      if (part !== undefined && !iniAgrees(part, file, DEV)) return fail({ kind: 'edit-refused', file, path: '' });
      return {
        ok: true as const,
        text: splice === undefined ? before : applySplice(before, splice),
        owned: remembered,
      };
    };
    return trial(
      () => {
        readAwsProfiles({ config: text, credentials: text });
        const added = planned(text, edit(KEYS, false), undefined);
        const forced = added.ok ? added : planned(text, edit(KEYS, true), undefined);
        const shown = forced.ok ? JSON.stringify(redactedDifference(text, forced.text)) : '';
        const removed = added.ok ? planned(added.text, edit({}, false), added.owned) : undefined;
        return { added, shown, removed };
      },
      ({ added, shown, removed }) => {
        const wrong = shown.includes('CANARY') ? ['a secret in what is shown of the change'] : [];
        if (!added.ok) {
          if (explain(added.failure, {}, en).title === '') throw new Error(`no words for ${added.failure.kind}`);
          return wrong.length === 0 ? REFUSED : takenUnless(wrong);
        }
        const isAdded = added.owned?.created === false ? isInsertion(text, added.text) : added.text.startsWith(text);
        return takenUnless([
          ...wrong,
          ...(isAdded ? [] : ['a change of other lines, or a new section before the end']),
          ...(removed?.ok && removed.text === text ? [] : ['something left after removal of the credentials']),
        ]);
      },
    );
  },
};

/** Whether every line of a text is still there, in order: a profile that is spelled in two ways gets its keys in both sections. */
function isInsertion(before: string, after: string): boolean {
  const lines = after.split(/\r?\n/);
  let at = 0;
  return before.split(/\r?\n/).every(line => {
    at = lines.indexOf(line, at) + 1;
    return at > 0;
  });
}

/** Larger ones take proportionally longer, which is not a hang. */
const LARGEST = 300_000;

const HEADERS = [
  '[dev]',
  '[profile dev]',
  '[default]',
  '[other]',
  '[profile "dev"]',
  '[ dev ] # x',
  '[sso-session dev]',
  '[dev.sub]',
  '[broken',
  '[]',
  '[[dev]]',
] as const;

function hostileFile(random: Random): string {
  const secret = () => `${CANARY}${'x'.repeat(random.below(chance(random, 50) ? 50_000 : 60))}`;
  const ending = pick(random, ['\n', '\r\n', '\r', '\n', '\n']);
  const line = (): string =>
    pick<() => string>(random, [
      () => pick(random, HEADERS),
      () => `[${oddWord(random)}]`,
      () => `aws_access_key_id = AKIA${random.below(1e9)}`,
      () => `${pick(random, ['', ' ', '# ', ';'])}aws_secret_access_key${pick(random, ['=', ' = ', ': '])}${secret()}`,
      () => `aws_session_token =${ending} ${secret()}`,
      () => `${oddWord(random)} = ${oddWord(random)}`,
      () => `${' '.repeat(random.below(4))}${oddWord(random)}`,
      () => 's3 =',
      () => 'region = eu # why',
      () => '',
    ])();
  const lines = several(random, chance(random, 100) ? 2_000 : 16, line);
  const text = pick(random, ['', '', '', '\uFEFF']) + lines.join(ending) + pick(random, ['', ending]);
  return text.slice(0, LARGEST);
}
