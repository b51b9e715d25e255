const CHANGES =
  /^(write|append|add_file|add_subdirectory|delete|delete_child|writeattr|writeextattr|writesecurity|chown)$/;

/**
 * Whether a macOS ACL allows changes, by the output of `/bin/ls -lde`: below each file its
 * entries, such as ` 0: group:staff allow write,append`. ACLs apply in addition to permission bits.
 */
export const lendsAccess = (listing: string): boolean =>
  listing.split('\n').some(line => {
    const [, rights] = /^\s*\d+: .*\ballow\s+(\S+)\s*$/.exec(line) ?? [];
    return rights?.split(',').some(right => CHANGES.test(right)) === true;
  });
