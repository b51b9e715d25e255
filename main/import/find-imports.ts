import { posix, win32 } from 'node:path';
import { readAwsAzureLogin } from '../../app/import/aws-azure-login.ts';
import { readAwsConfigPortals } from '../../app/import/aws-config-portals.ts';
import {
  type FoundImport,
  type ImportReading,
  type ImportSource,
  LARGEST_IMPORT,
  NOTHING_FOUND,
} from '../../app/import/import-candidate.ts';
import { readMaiYaml } from '../../app/import/mai-yaml.ts';
import { readSaml2aws } from '../../app/import/saml2aws.ts';
import { awsFilePaths, type Surroundings } from '../aws-files/paths.ts';
import { readRegularFile } from '../files/read-regular-file.ts';

/**
 * Looks for the settings of other tools. Missing, unreadable or damaged files yield nothing, since an import is only an
 * offer.
 */
export async function findImports(surroundings: Surroundings): Promise<readonly FoundImport[]> {
  const found = await Promise.all(
    places(surroundings).map(async ({ source, path, read }) => {
      const text = await readText(path);
      return { source, path, ...(text === undefined ? NOTHING_FOUND : await read(text).catch(() => NOTHING_FOUND)) };
    }),
  );
  return found.filter(({ candidates, skipped }) => candidates.length + skipped.length > 0);
}

type Place = {
  readonly source: ImportSource;
  readonly path: string;
  readonly read: (text: string) => Promise<ImportReading>;
};

function places(surroundings: Surroundings): readonly Place[] {
  const { environment, home, platform } = surroundings;
  const { join } = platform === 'win32' ? win32 : posix;
  return [
    { source: 'mai', path: join(maiFolder(surroundings), 'mai.yaml'), read: readYaml },
    {
      source: 'saml2aws',
      path: environment.SAML2AWS_CONFIGFILE || join(home, '.saml2aws'),
      read: async text => readSaml2aws(text),
    },
    {
      source: 'aws-azure-login',
      path: awsFilePaths(surroundings).config,
      read: async text => readAwsAzureLogin(text),
    },
    {
      source: 'aws-config',
      path: awsFilePaths(surroundings).config,
      read: async text => readAwsConfigPortals(text),
    },
  ];
}

/**
 * Where Python's click stores a program's settings: https://click.palletsprojects.com/en/stable/api/#click.get_app_dir
 */
function maiFolder({ environment, home, platform }: Surroundings): string {
  switch (platform) {
    case 'win32':
      return win32.join(environment.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'mai');
    case 'darwin':
      return posix.join(home, 'Library/Application Support/mai');
    default:
      return posix.join(environment.XDG_CONFIG_HOME || posix.join(home, '.config'), 'mai');
  }
}

async function readYaml(text: string): Promise<ImportReading> {
  const { JSON_SCHEMA, load } = await import('js-yaml');
  return readMaiYaml(load(text, { schema: JSON_SCHEMA }));
}

async function readText(path: string): Promise<string | undefined> {
  try {
    const bytes = await readRegularFile(path, LARGEST_IMPORT);
    return typeof bytes === 'string' ? undefined : bytes.toString('utf8');
  } catch {
    return undefined;
  }
}
