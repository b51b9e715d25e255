import { MEASURES, type Measure, type MeasureId, type Round } from './measures.ts';
import { type Spread, spread } from './statistics.ts';

/** A line of the report. `median`, `minimum` and `maximum` are of the value that is compared with the target, as is `value`. */
export type Finding = Spread & {
  readonly name: string;
  readonly value: number;
  readonly target: number;
  readonly unit: string;
  readonly pass: boolean;
  /** Numerator and denominator of a ratio, in their unit. */
  readonly mai: Spread & { readonly unit: string };
  readonly baseline?: Spread & { readonly unit: string; readonly name: string };
};

/** Ratios are computed per round, so that other load affects both sides. */
export function finding(id: MeasureId, rounds: readonly Round[]): Finding {
  const measure: Measure = MEASURES[id];
  const { name, target, unit } = measure;
  const mai = { ...spread(rounds.map(round => round.mai)), unit };
  const others = rounds.flatMap(({ baseline }) => (baseline === undefined ? [] : [baseline]));
  const compared = rounds.map(round => (round.baseline === undefined ? round.mai : round.mai / round.baseline));
  const { median, minimum, maximum } = spread(compared);
  return {
    name,
    value: median,
    target,
    unit: measure.baseline === undefined ? unit : `of ${measure.baseline}`,
    pass: median <= target,
    median,
    minimum,
    maximum,
    mai,
    ...(measure.baseline !== undefined && { baseline: { ...spread(others), unit, name: measure.baseline } }),
  };
}

const COLUMNS = ['measure', 'Mai', '(from – to)', 'compared with', '(from – to)', 'ratio', 'target', ''] as const;

export function table(findings: readonly Finding[]): string {
  const rows = findings.map(({ name, mai, baseline, value, target, pass }) => [
    name,
    `${figure(mai.median)} ${mai.unit}`,
    range(mai),
    baseline === undefined ? '' : `${figure(baseline.median)} ${baseline.unit}, ${baseline.name}`,
    baseline === undefined ? '' : range(baseline),
    baseline === undefined ? '' : value.toFixed(2),
    baseline === undefined ? `${target} ${mai.unit}` : target.toFixed(2),
    pass ? '✓' : '✗',
  ]);
  const widths = COLUMNS.map((title, at) => Math.max(...[title, ...rows.map(row => row[at] ?? '')].map(length)));
  return [COLUMNS, ...rows]
    .map(row =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const length = (text: string): number => text.length;
const range = ({ minimum, maximum }: Spread): string => `${figure(minimum)} – ${figure(maximum)}`;

/** Three significant digits. */
const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
