import type { Lockable } from '../../app/company/setup-schema.ts';
import { revisedName } from '../../app/company/setup-words.ts';
import type { Snapshot } from '../../app/snapshot.ts';
import { Button } from '../ui/button.tsx';
import { Locked } from '../ui/locked.tsx';
import { useCommands } from '../use-commands.ts';
import { useText } from '../use-text.ts';
import styles from './company-setup.module.css';

/** Locks on what has no row in the settings. */
const ELSEWHERE = ['delivery', 'copying', 'otherAccounts'] as const satisfies readonly Lockable[];

type Props = { readonly snapshot: Snapshot };

/** The company setup in force, its support link, and Remove where it came from a file or link. */
export function CompanySetup({ snapshot: { policies, setup, company } }: Props) {
  const text = useText();
  const words = text.company.inForce;
  const { send } = useCommands();
  const { text: help, link } = company.support;
  const names = policies.map(policy => revisedName(policy, text.company));
  if (names.length === 0 && setup === undefined) return null;
  return (
    <div className={styles.setup}>
      {names.length > 0 && (
        <p>
          <bdi>{words.policy(names)}</bdi>
        </p>
      )}
      {setup && (
        <p>
          <bdi>
            {company.unaccepted === undefined
              ? words.setup(revisedName(setup, text.company))
              : words.unaccepted(company.unaccepted)}
          </bdi>
        </p>
      )}
      {ELSEWHERE.map(setting => {
        const lock = company.locked[setting];
        return (
          lock && (
            <div key={setting}>
              <p>{text.company.settings[setting]}</p>
              <Locked id={`lock-${setting}`} lock={lock} />
            </div>
          )
        );
      })}
      {company.roleUseLog !== undefined && <p className={styles.soft}>{words.logsRoleUse}</p>}
      {help && (
        <p className={styles.soft}>
          <bdi>{help}</bdi>
        </p>
      )}
      <div className={styles.actions}>
        {link && <Button onClick={() => void send({ type: 'openSupport' })}>{words.support}</Button>}
        {setup && <Button onClick={() => void send({ type: 'dropSetup' })}>{words.drop}</Button>}
      </div>
    </div>
  );
}
