import { spawnSync } from 'node:child_process';

/** For `setpriv`: a user with no rights here. */
export const AS_OTHER_USER = ['--reuid', '65534', '--regid', '65534', '--clear-groups'];

/** Whether another user can run Node and read Mai's code: as root, unless the project is in a folder that only root can enter. */
export const canRunAsOther =
  process.getuid?.() === 0 &&
  spawnSync('setpriv', [...AS_OTHER_USER, 'test', '-x', process.execPath, '-a', '-r', import.meta.filename], {
    cwd: '/',
  }).status === 0;
