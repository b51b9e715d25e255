/** Three numbers, as in `0.2.0`. Previews have no place in the list. */
export const VERSION = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** Whether `one` is newer than `other`. False if either is not a version, so that nothing unknown replaces anything. */
export function isNewer(one: string, other: string): boolean {
  const [mine, theirs] = [VERSION.exec(one), VERSION.exec(other)];
  if (mine === null || theirs === null) return false;
  for (const part of [1, 2, 3]) {
    const difference = Number(mine[part]) - Number(theirs[part]);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
