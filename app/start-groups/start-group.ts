import type { RoleKey } from '../domain/role.ts';

/** Roles that start together, such as those of every morning. */
export type StartGroup = {
  /** Unique among groups; identifies it. */
  readonly name: string;
  /** Roles in the person's order; those that are no longer offered are ignored. */
  readonly keys: readonly RoleKey[];
};

export const MOST_GROUPS = 20;
export const MOST_ROLES_OF_GROUP = 10;
export const LONGEST_GROUP_NAME = 60;

/** A group's name as it is kept: not empty, on one line, without outer spaces; undefined if the text is none. */
export function groupName(text: string): string | undefined {
  const name = text.trim();
  return name === '' || name.length > LONGEST_GROUP_NAME || /\p{Cc}/u.test(name) ? undefined : name;
}
