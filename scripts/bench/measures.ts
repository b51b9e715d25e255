// What is measured and how much it may be. The numbers come from the benches.

/** A number that may not be exceeded: of Mai itself, or in relation to something that was measured in the same round. */
export type Measure = {
  /** As `--only` takes it. */
  readonly name: string;
  readonly target: number;
  /** Of the numbers that are measured. */
  readonly unit: string;
  /** What Mai is compared with; without it the number itself counts. */
  readonly baseline?: string;
};

/** What was measured in one round. */
export type Round = { readonly mai: number; readonly baseline?: number };

/** The measures, in the order in which they are shown. */
export const MEASURES = {
  icon: { name: 'spawn to tray icon', target: 1.1, unit: 'ms', baseline: 'empty tray app' },
  startTime: { name: 'processor time of the start', target: 1.25, unit: 's', baseline: 'empty tray app' },
  memory: { name: 'memory after the start', target: 1.08, unit: 'MB', baseline: 'empty tray app' },
  memoryAtRest: { name: 'memory after the popover', target: 1.12, unit: 'MB', baseline: 'empty tray app' },
  idle: { name: 'idle processor time', target: 0.05, unit: '% of a core' },
  popover: { name: 'click to popover', target: 1.3, unit: 'ms', baseline: 'empty window' },
  keystroke: { name: 'keystroke to list', target: 16, unit: 'ms' },
  keys: { name: 'SAML POST to credentials', target: 20, unit: 'ms' },
  firstKeys: { name: 'SAML POST to credentials, first', target: 150, unit: 'ms' },
  assertion: { name: 'assertion parsed', target: 15, unit: 'ms' },
  firstAssertion: { name: 'assertion parsed, first', target: 15, unit: 'ms' },
  profile: { name: 'profile edited', target: 2, unit: 'ms', baseline: 'durable copy' },
  answer: { name: 'credentials answer', target: 1.2, unit: 'ms', baseline: 'Electron that prints' },
  archive: { name: 'app.asar', target: 3, unit: 'MB' },
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof MEASURES;

/** Takes down what was measured, round by round. */
export type Take = (measure: MeasureId, round: Round) => void;
