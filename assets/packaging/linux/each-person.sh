# Runs "$@" as each person with Mai's data, never as root: what a home folder contains is up to its owner. In a session of its own: a person
# can control their own processes, and through a process with root's terminal could type there (ioctl TIOCSTI).
as_each_person() {
  {
    getent passwd | while IFS=: read -r _ _ user group _ home _; do echo "$user $group $home"; done
    # Accounts of a directory service are not listed.
    for home in /home/*; do echo "$(stat -c '%u %g' "$home" 2>/dev/null) $home"; done
  } | sort -u | while read -r user group home; do
    if [ "$user" -ge 1000 ] 2>/dev/null && [ -d "$home/.config/Mai" ] && [ "$(stat -c %u "$home")" = "$user" ]; then
      run=/run/user/$user
      # A home on a network disk that is gone must not stop the removal, nor a process that ignores its end.
      (cd / && timeout -k 5 60 setsid --wait setpriv --reuid="$user" --regid="$group" --clear-groups \
        env -i HOME="$home" PATH=/usr/bin:/bin XDG_RUNTIME_DIR="$run" DBUS_SESSION_BUS_ADDRESS="unix:path=$run/bus" \
        "$@" </dev/null >/dev/null 2>&1) || true
    fi
  done
}
