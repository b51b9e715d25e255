import type { Misbehavior } from '../../e2e/simulator/misbehavior.ts';

/**
 * Applies a line such as `sts.throttle=3` to a running company: numbers and `all` for a count, words, `true` or `false`, and
 * `none` for no value. Returns what to tell: the new value, or what is wrong with the line.
 */
export function changeBehavior(behavior: Misbehavior, line: string): string {
  const [, part = '', name = '', value = ''] = /^\s*(\w+)\.(\w+)\s*=\s*(\S+)\s*$/.exec(line) ?? [];
  if (part === '') return `A change has the form sts.throttle=3. “help” lists the names.`;
  const options = optionsOf(behavior, part);
  const current = options?.[name];
  if (options === undefined || !isSimple(current)) return `There is no ${part}.${name}. “help” lists the names.`;
  const next = valueFrom(value, current);
  if (next === undefined) return `${part}.${name} is a number, or “all”.`;
  options[name] = next;
  return `${part}.${name}=${shown(next)}`;
}

/** The names with their values, one a line. */
export const behaviorLines = (behavior: Misbehavior): readonly string[] =>
  Object.keys(behavior).flatMap(part =>
    Object.entries(optionsOf(behavior, part) ?? {})
      .filter(([, value]) => isSimple(value))
      .map(([name, value]) => `${part}.${name}=${shown(value as Simple)}`),
  );

type Simple = string | number | boolean | null;

const isSimple = (value: unknown): value is Simple =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const optionsOf = (behavior: Misbehavior, part: string): Record<string, unknown> | undefined =>
  Object.hasOwn(behavior, part) ? (behavior[part as keyof Misbehavior] as Record<string, unknown>) : undefined;

const shown = (value: Simple): string => {
  if (value === null) return 'none';
  return value === Number.POSITIVE_INFINITY ? 'all' : String(value);
};

function valueFrom(text: string, current: Simple): Simple | undefined {
  if (text === 'none') return typeof current === 'number' ? undefined : null;
  if (typeof current === 'boolean') return text === 'true';
  const number = text === 'all' ? Number.POSITIVE_INFINITY : Number(text);
  if (typeof current === 'number') return Number.isNaN(number) ? undefined : number;
  // A value that is not set yet may be of either kind, such as `sts.lifeSeconds`.
  return current === null && !Number.isNaN(number) ? number : text;
}
