# Runs "$@" as each person with Mai's data, never as root: what a home folder contains is up to its owner. In a session of its own: a person
# can control their own processes, and through a process with root's terminal could type there (ioctl TIOCSTI).
as_each_person() {
  {
    getent passwd | while IFS=: read -r _ _ user group _ home _; do echo "$user $group $home"; done
    # Accounts of a directory service are not listed.
    for home in /home/*; do echo "$(timeout -k 1 5 stat -c '%u %g' "$home" 2>/dev/null) $home"; done
  } | sort -u | while read -r user group home; do
    # Root may be unable to look into a home on a network disk, and would wait for one that is gone.
    # shellcheck disable=SC2016 # $HOME is each person's.
    if [ "$user" -ge 1000 ] 2>/dev/null && as_person "$user" "$group" "$home" 10 \
      sh -c '[ -d "$HOME/.config/Mai" ] && [ "$(stat -c %u "$HOME")" = "$(id -u)" ]'; then
      as_person "$user" "$group" "$home" 60 "$@" || true
    fi
  done
}

# Person, group, home, seconds, command. Gets no file that root has open. What hangs, also after it was told to end, must not stop the removal.
as_person() (
  user=$1 group=$2 home=$3 seconds=$4
  shift 4
  cd /
  exec timeout -k 5 "$seconds" setsid --wait setpriv --reuid="$user" --regid="$group" --clear-groups env -i HOME="$home" \
    PATH=/usr/bin:/bin XDG_RUNTIME_DIR="/run/user/$user" DBUS_SESSION_BUS_ADDRESS="unix:path=/run/user/$user/bus" \
    "$@" </dev/null >/dev/null 2>&1 3>&- 4>&- 5>&- 6>&- 7>&- 8>&- 9>&-
)
