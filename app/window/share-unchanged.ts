/**
 * Structural sharing: `next` with every part that equals `previous` replaced by the same object. Snapshots cross to windows as
 * copies, in which every part would otherwise look changed. Plain data only.
 */
export function shareUnchanged<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (!isContainer(previous) || !isContainer(next) || Array.isArray(previous) !== Array.isArray(next)) return next;
  const keys = Object.keys(next);
  let isSame = keys.length === Object.keys(previous).length;
  const parts = keys.map(key => {
    const part = shareUnchanged(previous[key], next[key]);
    isSame &&= Object.hasOwn(previous, key) && Object.is(part, previous[key]);
    return part;
  });
  if (isSame) return previous as T;
  const shared = Array.isArray(next) ? parts : Object.fromEntries(keys.map((key, index) => [key, parts[index]]));
  return shared as T;
}

type Container = Readonly<Record<string, unknown>>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;
