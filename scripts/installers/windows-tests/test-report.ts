import { readFile } from 'node:fs/promises';

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

/** Reads a report of Vitest's on the tests in `tree`, a path of Windows. */
export async function readTestReport(path: string, tree: string): Promise<readonly TestGroup[]> {
  const { testResults } = JSON.parse(await readFile(path, 'utf8')) as VitestReport;
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

/** The first two folders of a test's path; of `app` only the first, as its tests are many and alike. */
function groupOf(path: string): string {
  const [first = '', second = '', ...more] = path.split('/');
  return first === 'app' || more.length === 0 ? first : `${first}/${second}`;
}

const firstLine = (text = ''): string => text.split('\n', 1)[0] ?? '';
