import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Server, server } from './desktop.ts';

/** Whether an Xorg with the dummy driver is installed, whose displays can be arranged. Xvfb has only one. */
export const hasTwoDisplays =
  ['Xorg', 'xrandr'].every(program => existsSync(join('/usr/bin', program))) &&
  existsSync('/usr/lib/xorg/modules/drivers/dummy_drv.so');

/** Uses no keyboard, mouse or terminal of this computer. */
const SETTINGS = `Section "Device"
  Identifier "device"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Screen"
  Identifier "screen"
  Device "device"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 2304 1024
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
`;

type Output = { readonly output: string; readonly mode: string; readonly at: string; readonly numbers: string };

/** `numbers` are a modeline: the clock in MHz, then four horizontal and four vertical timings, each starting with the size. */
const OUTPUTS: readonly Output[] = [
  { output: 'DUMMY0', mode: 'small', at: '0x0', numbers: '60 1024 1100 1200 1300 768 771 775 800' },
  { output: 'DUMMY1', mode: 'large', at: '1024x0', numbers: '85 1280 1336 1472 1728 1024 1027 1034 1065' },
];

/** An X display with two monitors: 1024 by 768 pixels, and to its right the primary one with 1280 by 1024. */
export async function startTwoDisplays(folder: string): Promise<Server> {
  const config = join(folder, 'xorg.conf');
  writeFileSync(config, SETTINGS);
  const files = ['-config', config, '-logfile', join(folder, 'xorg.log')];
  const quiet = ['-noreset', '-novtswitch', '-sharevts', '-nolisten', 'tcp'];
  const { address, stop } = await server('Xorg', ['-displayfd', '3', ...files, ...quiet]);
  const xrandr = (...args: readonly string[]) =>
    execFileSync('xrandr', args, { env: { ...process.env, DISPLAY: `:${address}` }, stdio: 'ignore' });
  for (const { output, mode, numbers } of OUTPUTS) {
    xrandr('--newmode', mode, ...numbers.split(' '));
    xrandr('--addmode', output, mode);
  }
  const arranged = OUTPUTS.flatMap(({ output, mode, at }) => ['--output', output, '--mode', mode, '--pos', at]);
  xrandr('--fb', '2304x1024', ...arranged, '--primary');
  return { address: `:${address}`, stop };
}
