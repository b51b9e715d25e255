import type { Attack } from './attack.ts';
import { HIDING } from './hiding.ts';
import { INTRUDING } from './intruding.ts';
import { LEADING } from './leading.ts';
import { POSTING } from './posting.ts';
import { REACHING } from './reaching.ts';
import { WEARING } from './wearing.ts';

/**
 * What a hostile provider may try, one answer each, served at `/attack/NAME`. An entry in one of the tables is all that a new
 * attack needs.
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
