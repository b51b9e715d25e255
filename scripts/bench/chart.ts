// A small picture of how costs grow: one panel for each cost, both axes logarithmic, so that a power law is a straight line
// and its exponent the slope.

/** How much for how many. */
export type Point = { readonly count: number; readonly cost: number };

export type Curve = {
  readonly title: string;
  /** What is counted: "roles". */
  readonly of: string;
  readonly unit: string;
  readonly points: readonly Point[];
};

/** The power of the count that the cost grows with: the slope of the straight line that fits best. */
export function exponent(points: readonly Point[]): number {
  const logs = points.map(({ count, cost }) => ({ x: Math.log(count), y: Math.log(cost) }));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(logs.map(log => log.x)), mean(logs.map(log => log.y))];
  const along = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
  return logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0) / along;
}

const PANEL = { width: 230, height: 150, left: 52, top: 44, right: 30, bottom: 34 } as const;
const WHOLE = {
  width: PANEL.left + PANEL.width + PANEL.right,
  height: PANEL.top + PANEL.height + PANEL.bottom,
} as const;

export function chart(curves: readonly Curve[]): string {
  const panels = curves.map((curve, at) => {
    const [column, row] = [at % 2, Math.floor(at / 2)];
    return `<g transform="translate(${column * WHOLE.width} ${row * WHOLE.height})">${panel(curve)}</g>`;
  });
  const [width, height] = [WHOLE.width * 2, WHOLE.height * Math.ceil(curves.length / 2)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${curves.map(summary).join('; ')}">
<style>
  text { font: 11px system-ui, sans-serif; fill: #57606a }
  .title { font-weight: 600; font-size: 12px; fill: #1f2328 }
  path, rect { fill: none; stroke: #d0d7de }
  .curve { stroke: #0969da; stroke-width: 2 }
  circle { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    text { fill: #9198a1 } .title { fill: #f0f6fc } path, rect { stroke: #3d444d }
    .curve { stroke: #4493f8 } circle { fill: #4493f8 }
  }
</style>
${panels.join('\n')}
</svg>
`;
}

const summary = ({ title, of, points }: Curve): string =>
  `${title} grows with the number of ${of} to the power of ${exponent(points).toFixed(2)}`;

function panel({ title, of, unit, points }: Curve): string {
  const across = axis(
    points.map(({ count }) => count),
    PANEL.left,
    PANEL.left + PANEL.width,
  );
  const up = axis(
    points.map(({ cost }) => cost),
    PANEL.top + PANEL.height,
    PANEL.top,
  );
  const places = points.map(({ count, cost }) => ({ x: across.place(count), y: up.place(cost) }));
  const bottom = PANEL.top + PANEL.height;
  return [
    `<text class="title" x="${PANEL.left}" y="18">${title}, ${unit}</text>`,
    `<text x="${PANEL.left}" y="34">exponent ${exponent(points).toFixed(2)}</text>`,
    `<rect x="${PANEL.left}" y="${PANEL.top}" width="${PANEL.width}" height="${PANEL.height}"/>`,
    ...across.ticks.map(
      tick => `<text x="${across.place(tick)}" y="${bottom + 14}" text-anchor="middle">${figure(tick)}</text>`,
    ),
    ...up.ticks.map(
      tick => `<text x="${PANEL.left - 6}" y="${up.place(tick) + 4}" text-anchor="end">${figure(tick)}</text>`,
    ),
    `<text x="${PANEL.left + PANEL.width / 2}" y="${bottom + 28}" text-anchor="middle">${of}</text>`,
    `<path class="curve" d="M${places.map(({ x, y }) => `${x} ${y}`).join('L')}"/>`,
    ...places.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3"/>`),
  ].join('\n');
}

/** Powers of ten around the values, and where a value lies between the two ends. */
function axis(values: readonly number[], start: number, end: number) {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  const ticks = Array.from({ length: most - least + 1 }, (_, at) => 10 ** (least + at));
  const place = (value: number): number =>
    Math.round((start + ((Math.log10(value) - least) / (most - least)) * (end - start)) * 10) / 10;
  return { ticks, place };
}

const figure = (value: number): string => new Intl.NumberFormat('en').format(value);
