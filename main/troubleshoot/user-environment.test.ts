import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTerminal } from './terminal-environment.ts';
import { userEnvironment } from './user-environment.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mai-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function put(name: string, text: string): string {
  const path = join(home, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function isRunning(pid: number): boolean {
  try {
    // An ended process stays in the process table until its parent waits for it.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const BASH = '/bin/bash';
const environmentWith = (shell: string) => ({ HOME: home, PATH: '/usr/bin:/bin', SHELL: shell });
const found = (shell: string = BASH) =>
  userEnvironment({ home, environment: environmentWith(shell), platform: 'linux' });
const profiles = async (shell?: string) =>
  (await found(shell)).variables
    .filter(({ name }) => name === 'AWS_PROFILE')
    .map(({ value, place }) => ({ value, place }));

/** Windows has none; wine shows the one of Linux, which starts nothing there. */
const hasBash = process.platform !== 'win32' && existsSync(BASH);

describe.skipIf(!hasBash)('a new terminal with bash', () => {
  it('has variables of several assignments in one line, with the line', async () => {
    const path = put('.bashrc', 'HISTSIZE=7\nexport AWS_REGION=eu-west-1 AWS_PROFILE=old\n');
    expect(await profiles()).toEqual([{ value: 'old', place: { kind: 'file', path, line: 2 } }]);
  });

  it('has a variable that a condition sets only if it is met', async () => {
    const path = put('.bashrc', '[ -d / ] && export AWS_PROFILE=old\n[ -d /none ] && export AWS_PROFILE=never\n');
    expect(await profiles()).toEqual([{ value: 'old', place: { kind: 'file', path, line: 1 } }]);
  });

  it.each([
    ['. ~/.aws-defaults', '.aws-defaults'],
    ['source "$HOME/.config/work/env"', '.config/work/env'],
    ['for f in ~/.bashrc.d/*; do . "$f"; done', '.bashrc.d/work'],
  ])('has a variable of a file that is sourced by %s', async (line, name) => {
    put('.bashrc', `${line}\n`);
    const path = put(name, '# defaults\nexport AWS_PROFILE=old\n');
    expect(await profiles()).toEqual([{ value: 'old', place: { kind: 'file', path, line: 2 } }]);
  });

  it('has a computed variable, with the line that computes it', async () => {
    const path = put('.bashrc', 'export AWS_PROFILE="$(echo old)"\n');
    expect(await profiles()).toEqual([{ value: 'old', place: { kind: 'file', path, line: 1 } }]);
  });

  it('has a variable without a line, attributed to the shell', async () => {
    put('.bashrc', 'eval "export AWS_PRO""FILE=old"\n');
    expect(await profiles()).toEqual([{ value: 'old', place: { kind: 'terminal', shell: 'bash' } }]);
  });

  it('has no variable that was unset again', async () => {
    put('.bashrc', 'export AWS_PROFILE=old\nunset AWS_PROFILE\n');
    expect(await profiles()).toEqual([]);
  });

  it('has an alias of aws, with its line', async () => {
    const path = put('.bashrc', "# mine\nalias aws='aws --profile old'\n");
    const { aliases } = await found();
    expect(aliases).toEqual([
      { definition: expect.stringContaining('aws --profile old'), place: { kind: 'file', path, line: 2 } },
    ]);
  });

  it('reports a different home folder', async () => {
    put('.bashrc', 'export HOME=/srv/other\n');
    expect((await found()).terminalHome).toBe('/srv/other');
  });

  it('is given up after the timeout, and leaves no process running', async () => {
    put('.bashrc', `sleep 1000 & echo $! > ${home}/pid; wait\n`);
    const terminal = await openTerminal({ home, environment: environmentWith(BASH), timeout: 1_000 });
    expect(terminal).toBeUndefined();
    const pid = Number(readFileSync(join(home, 'pid'), 'utf8'));
    await expect.poll(() => isRunning(pid)).toBe(false);
  });

  it('is described by its lines only if it does not start', async () => {
    const path = put('.bashrc', 'export AWS_PROFILE=old\nexec false\n');
    expect(await profiles()).toEqual([{ value: 'old', place: { kind: 'file', path, line: 1 } }]);
  });

  it('can print anything without effect', async () => {
    put('.bashrc', 'echo "AWS_PROFILE=loud"; printf "AWS_PROFILE=louder\\0"; export AWS_PROFILE=old\n');
    expect((await profiles()).map(({ value }) => value)).toEqual(['old']);
  });
});

describe('startup files of another shell', () => {
  it('count as written', async () => {
    const path = put('.zshrc', 'export AWS_PROFILE=old\n');
    expect(await profiles()).toEqual([{ value: 'old', place: { kind: 'file', path, line: 1 } }]);
  });

  it('include fish’s universal variables', async () => {
    const path = put('.config/fish/fish_variables', '# VERSION: 3.0\nSETUVAR --export AWS_PROFILE:my\\x20old\n');
    expect(await profiles()).toEqual([{ value: 'my old', place: { kind: 'file', path, line: 2 } }]);
  });
});

describe.each([
  ['zsh', '/usr/bin/zsh', '.zshrc', 'export AWS_PROFILE=old\nalias aws="aws --profile old"\n'],
  ['fish', '/usr/bin/fish', '.config/fish/config.fish', 'set -gx AWS_PROFILE old\nalias aws "aws --profile old"\n'],
])('a new terminal with %s', (_, program, name, text) => {
  it.skipIf(!existsSync(program))('has its variables and aliases, with their lines', async () => {
    const path = put(name, text);
    const { aliases } = await found(program);
    expect(await profiles(program)).toEqual([{ value: 'old', place: { kind: 'file', path, line: 1 } }]);
    expect(aliases.map(({ place }) => place)).toEqual([{ kind: 'file', path, line: 2 }]);
    expect(aliases[0]?.definition).toContain('--profile old');
  });
});
