import { readFile } from 'node:fs/promises';
import type { Checks } from './section.ts';

/** Tests of a folder, such as `main/aws-files`. */
export interface TestGroup {
  readonly name: string;
  readonly passed: number;
  readonly skipped: number;
  /** Each failed test or file with the first line of its reason. */
  readonly failed: readonly string[];
}

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/** Reads a report of Vitest's on the tests in `tree`, also as Windows writes it. `said` is what Vitest printed. */
export async function readTestReport(path: string, tree: string, said: string): Promise<readonly TestGroup[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`Vitest wrote no report: ${said}`);
  });
  const { testResults } = JSON.parse(text) as VitestReport;
  const base = `${tree.replaceAll('\\', '/')}/`;
  const group = ({ name }: { name: string }) => groupOf(name.replaceAll('\\', '/').replace(base, ''));
  return [...new Set(testResults.map(group))].toSorted().map(name => {
    const files = testResults.filter(file => group(file) === name);
    const tests = files.flatMap(({ assertionResults }) => assertionResults);
    const unloaded = files.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return {
      name,
      passed: tests.filter(({ status }) => status === 'passed').length,
      skipped: tests.filter(({ status }) => status === 'pending' || status === 'skipped').length,
      failed: [
        ...tests
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages = [] }) => `${fullName}: ${firstLine(failureMessages[0])}`),
        ...unloaded.map(({ name: file, message }) => `${file} did not load: ${firstLine(message)}`),
      ],
    };
  });
}

/** A check per folder, with the number of its tests. */
export async function checkGroups({ check }: Checks, where: string, groups: readonly TestGroup[]): Promise<void> {
  for (const { name, passed, failed } of groups)
    await check(`${name}: ${passed + failed.length} tests ${where}`, () => {
      if (failed.length > 0) throw new Error(`${failed.length} failed\n    ${failed.join('\n    ')}`);
    });
}

/** The first two folders of a test's path; of `app` only the first, as its tests are many and alike. */
function groupOf(path: string): string {
  const [first = '', second = '', ...more] = path.split('/');
  return first === 'app' || more.length === 0 ? first : `${first}/${second}`;
}

const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? '';
