import type { Attack } from './attack.ts';
import { HIDING } from './hiding.ts';
import { INTRUDING } from './intruding.ts';
import { LEADING } from './leading.ts';
import { POSTING } from './posting.ts';
import { REACHING } from './reaching.ts';
import { WEARING } from './wearing.ts';

/**
 * Attacks of a hostile provider, each served at `/attack/NAME`. A new attack needs one entry in one of
 * the tables.
 */
export const ATTACKS = {
  ...REACHING,
  ...LEADING,
  ...POSTING,
  ...WEARING,
  ...HIDING,
  ...INTRUDING,
} as const satisfies Readonly<Record<string, Attack>>;

export type AttackName = keyof typeof ATTACKS;

export const isAttackName = (name: string): name is AttackName => Object.hasOwn(ATTACKS, name);
