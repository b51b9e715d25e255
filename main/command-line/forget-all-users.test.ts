import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claim } from '../../app/testing/claims/claim.ts';
import { canRunAsOther } from '../../scripts/testing/other-user.ts';
import { hasData, peopleIn, runAs } from './forget-all-users.ts';

const OTHER = 65_534;

describe('the people of a computer', () => {
  it('are its users who log in, with home and main group', () => {
    const listing = [
      'root:x:0:0:root:/root:/bin/bash',
      'daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin',
      'anna:x:1000:1000:Anna,,,:/home/anna:/bin/bash',
      'domain:x:1234567:100::/home/corp/domain:/bin/sh',
      'nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin',
      'wheel:x:1001:0::/home/wheel:/bin/sh',
      'relative:x:1002:1002::home:/bin/sh',
      'broken:x:10e3:1:::',
      '',
    ].join('\n');
    expect(peopleIn(listing)).toEqual([
      { name: 'anna', user: 1_000, group: 1_000, home: '/home/anna' },
      { name: 'domain', user: 1_234_567, group: 100, home: '/home/corp/domain' },
    ]);
  });
});

describe.skipIf(!canRunAsOther || process.platform !== 'linux')('a program run as a user by root', () => {
  function home() {
    const path = mkdtempSync(join(tmpdir(), 'mai-user-'));
    chownSync(path, OTHER, OTHER);
    return { name: 'anna', user: OTHER, group: OTHER, home: path };
  }

  it('has this user’s rights only, a fresh environment, and no open file or terminal', async () => {
    claim('forget-as-user');
    const user = home();
    const script = `
      const fs = require('node:fs');
      const status = fs.readFileSync('/proc/self/status', 'utf8');
      const of = name => new RegExp('^' + name + ':[\\\\t ]*(.*)$', 'm').exec(status)[1].split(/\\s+/).filter(Boolean).map(Number);
      const files = fs.readdirSync('/proc/self/fd').map(fd => { try { return fs.readlinkSync('/proc/self/fd/' + fd); } catch { return ''; } });
      const [, , , session, terminal] = fs.readFileSync('/proc/self/stat', 'utf8').replace(/^.*\\) /, '').split(' ').map(Number);
      fs.writeFileSync(process.env.HOME + '/seen', JSON.stringify({
        hasOwnSession: session === process.pid, terminal,
        user: of('Uid'), group: of('Gid'), groups: of('Groups'), environment: process.env, cwd: process.cwd(),
        foreign: files.filter(path => path.startsWith('/') && !/^\\/(dev\\/null|proc|sys)/.test(path)),
      }));`;
    process.env.MAI_ROOTS_OWN = 'secret';
    expect(await runAs(user, { program: process.execPath, args: ['-e', script], timeout: 30_000 })).toBe(0);
    delete process.env.MAI_ROOTS_OWN;
    expect(JSON.parse(readFileSync(join(user.home, 'seen'), 'utf8'))).toEqual({
      user: [OTHER, OTHER, OTHER, OTHER],
      group: [OTHER, OTHER, OTHER, OTHER],
      groups: [],
      cwd: '/',
      hasOwnSession: true,
      terminal: 0,
      foreign: [],
      environment: {
        HOME: user.home,
        USER: 'anna',
        LOGNAME: 'anna',
        PATH: '/usr/bin:/bin',
        XDG_RUNTIME_DIR: '/run/user/65534',
        DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/65534/bus',
      },
    });
  });

  it('can’t be led by a link to a file of root', async () => {
    claim('forget-as-user');
    const user = home();
    const target = join(mkdtempSync(join(tmpdir(), 'mai-root-')), 'shadow');
    writeFileSync(target, 'root’s', { mode: 0o600 });
    chmodSync(join(target, '..'), 0o755);
    mkdirSync(join(user.home, '.aws'));
    symlinkSync(target, join(user.home, '.aws', 'credentials'));
    const script = `require('node:fs').writeFileSync(process.env.HOME + '/.aws/credentials', '')`;
    expect(await runAs(user, { program: process.execPath, args: ['-e', script], timeout: 30_000 })).toBe(1);
    expect(readFileSync(target, 'utf8')).toBe('root’s');
  });

  it('is ended if it takes too long, and reported if it can’t be started', async () => {
    const user = home();
    const endless = { program: process.execPath, args: ['-e', 'setInterval(() => {}, 1000)'], timeout: 200 };
    expect(await runAs(user, endless)).toBeUndefined();
    expect(await runAs(user, { ...endless, program: '/nonexistent' })).toBeUndefined();
  });

  it('is what looks for Mai’s data: root itself waits for no home', async () => {
    claim('forget-as-user');
    const user = home();
    expect(await hasData(user)).toBe(false);
    mkdirSync(join(user.home, '.config', 'Mai'), { recursive: true });
    expect(await hasData(user)).toBe(true);
    chmodSync(user.home, 0o700);
    chownSync(user.home, 0, 0);
    expect(await hasData(user)).toBe(false);
  });
});
