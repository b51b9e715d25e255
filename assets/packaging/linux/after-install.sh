# Chromium's sandbox needs user namespaces, or else a helper with root's rights, which is a last resort.
helper=/opt/Mai/chrome-sandbox
profile=/opt/Mai/resources/apparmor-profile
restricted=/proc/sys/kernel/apparmor_restrict_unprivileged_userns
has_profile=

# AppArmor before 4.0 can't parse the profile, and doesn't need it.
if command -v apparmor_parser >/dev/null && apparmor_parser --skip-kernel-load --skip-cache "$profile" >/dev/null 2>&1; then
  install -m 644 "$profile" /etc/apparmor.d/mai
  # The image of another computer loads it when that one starts.
  if [ -e /sys/kernel/security/apparmor/profiles ]; then
    apparmor_parser --replace --write-cache --skip-read-cache /etc/apparmor.d/mai && has_profile=yes
  fi
fi

# Asked as an ordinary user, without root's terminal: root may create namespaces even where others may not.
can_unshare() {
  setsid --wait setpriv --reuid=65534 --regid=65534 --clear-groups unshare --user --map-root-user true 2>/dev/null
}

if can_unshare || { [ "$has_profile" ] && [ "$(cat $restricted 2>/dev/null)" = 1 ]; }; then
  chmod 0755 $helper
else
  chmod 4755 $helper
fi
