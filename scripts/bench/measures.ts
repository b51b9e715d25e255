// Measures and their targets. The values come from the benches.

/** An upper limit: absolute, or relative to a baseline measured in the same round. */
export type Measure = {
  /** Name for `--only`. */
  readonly name: string;
  readonly target: number;
  /** Unit of the values. */
  readonly unit: string;
  /** Baseline; without one the value itself counts. */
  readonly baseline?: string;
};

/** Values of one round. */
export type Round = { readonly mai: number; readonly baseline?: number };

/** Measures in display order. */
export const MEASURES = {
  icon: { name: 'spawn to tray icon', target: 1.1, unit: 'ms', baseline: 'empty tray app' },
  startTime: { name: 'processor time of the start', target: 1.25, unit: 's', baseline: 'empty tray app' },
  memory: { name: 'memory after the start', target: 1.08, unit: 'MB', baseline: 'empty tray app' },
  memoryAtRest: { name: 'memory after the popover', target: 1.12, unit: 'MB', baseline: 'empty tray app' },
  idle: { name: 'idle processor time', target: 0.04, unit: '% of a core' },
  popover: { name: 'click to popover', target: 1.3, unit: 'ms', baseline: 'empty window' },
  usable: { name: 'click to usable list', target: 1.15, unit: 'ms', baseline: 'without the last picture' },
  keystroke: { name: 'keystroke to list', target: 16, unit: 'ms' },
  keys: { name: 'SAML POST to credentials', target: 20, unit: 'ms' },
  firstKeys: { name: 'SAML POST to credentials, first', target: 150, unit: 'ms' },
  lastRoles: { name: 'start to 20 last roles active', target: 2, unit: 's' },
  portalFirst: { name: 'Identity Center, 900 roles: first shown', target: 0.5, unit: 's' },
  portalAll: { name: 'Identity Center, 900 roles: all shown', target: 1.2, unit: 's', baseline: 'the rate of AWS' },
  assertion: { name: 'assertion parsed', target: 8, unit: 'ms' },
  firstAssertion: { name: 'assertion parsed, first', target: 15, unit: 'ms' },
  profile: { name: 'profile edited', target: 2, unit: 'ms', baseline: 'durable copy' },
  answer: { name: 'credentials answer', target: 1.2, unit: 'ms', baseline: 'Electron that prints' },
  archive: { name: 'app.asar', target: 3, unit: 'MB' },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof MEASURES;

/** Collects the values of each round. */
export type Take = (measure: MeasureId, round: Round) => void;
