import { spawnSync } from 'node:child_process';

/** For `setpriv`: a user with no rights here. */
export const AS_OTHER_USER = ['--reuid', '65534', '--regid', '65534', '--clear-groups'];

/** Whether tests can run Node as another user: as root, unless the project is in a folder that only root can enter, such as /root. */
export const canRunAsOther =
  process.getuid?.() === 0 &&
  spawnSync('setpriv', [...AS_OTHER_USER, 'test', '-x', process.execPath], { cwd: '/' }).status === 0;
