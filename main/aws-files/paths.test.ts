import { describe, expect, it } from 'vitest';
import { awsFilePaths } from './paths.ts';

const linux = (environment: Record<string, string>) =>
  awsFilePaths({ environment, home: '/home/os', platform: 'linux' });
const windows = (environment: Record<string, string>) =>
  awsFilePaths({ environment, home: 'C:\\os', platform: 'win32' });

describe('the paths of the AWS files', () => {
  it('are below HOME, else below the operating system’s home folder', () => {
    expect(linux({ HOME: '/home/ann', USERPROFILE: 'ignored' }).credentials).toBe('/home/ann/.aws/credentials');
    expect(linux({}).config).toBe('/home/os/.aws/config');
    expect(linux({ USERPROFILE: 'ignored' }).config).toBe('/home/os/.aws/config');
  });
  it('on Windows are below HOME, USERPROFILE, or HOMEDRIVE with HOMEPATH, in this order', () => {
    const all = { HOME: 'C:\\1', USERPROFILE: 'C:\\2', HOMEDRIVE: 'C:', HOMEPATH: '\\3' };
    expect(windows(all).config).toBe('C:\\1\\.aws\\config');
    expect(windows({ ...all, HOME: '' }).config).toBe('C:\\2\\.aws\\config');
    expect(windows({ HOMEDRIVE: 'C:', HOMEPATH: '\\3' }).config).toBe('C:\\3\\.aws\\config');
    expect(windows({}).config).toBe('C:\\os\\.aws\\config');
    expect(windows({ HOMEDRIVE: 'C:' }).config).toBe('C:\\os\\.aws\\config');
    expect(windows({ HOMEPATH: '\\3' }).config).toBe('C:\\os\\.aws\\config');
  });
  it('are those of the environment variables, each independently', () => {
    expect(linux({ HOME: '/h', AWS_CONFIG_FILE: '/etc/aws' })).toEqual({
      credentials: '/h/.aws/credentials',
      config: '/etc/aws',
    });
    expect(linux({ HOME: '/h', AWS_SHARED_CREDENTIALS_FILE: '~/keys' }).credentials).toBe('/h/keys');
    expect(linux({ HOME: '/h', AWS_SHARED_CREDENTIALS_FILE: '~' }).credentials).toBe('/h');
    expect(linux({ HOME: '/h', AWS_SHARED_CREDENTIALS_FILE: '~ann/keys' }).credentials).toBe('~ann/keys');
    expect(linux({ HOME: '/h', AWS_SHARED_CREDENTIALS_FILE: '/keys~/' }).credentials).toBe('/keys~/');
    expect(linux({ HOME: '/h', AWS_SHARED_CREDENTIALS_FILE: '~\\keys' }).credentials).toBe('~\\keys');
    expect(windows({ HOME: 'C:\\1', AWS_CONFIG_FILE: '~\\aws' }).config).toBe('C:\\1\\aws');
    expect(windows({ HOME: 'C:\\1', AWS_CONFIG_FILE: '~/aws' }).config).toBe('C:\\1\\aws');
  });
});
