const CHANGES =
  /^(write|append|add_file|add_subdirectory|delete|delete_child|writeattr|writeextattr|writesecurity|chown)$/;

/**
 * Whether an access control list of macOS lets anybody change something, by what `/bin/ls -lde` prints: below each file its
 * entries, such as ` 0: group:staff allow write,append`. They count beside the permission bits and do not show in them.
 */
export const lendsAccess = (listing: string): boolean =>
  listing.split('\n').some(line => {
    const [, rights] = /^\s*\d+: .*\ballow\s+(\S+)\s*$/.exec(line) ?? [];
    return rights?.split(',').some(right => CHANGES.test(right)) === true;
  });
