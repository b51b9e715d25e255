if [ -f /etc/apparmor.d/mai ]; then
  if command -v apparmor_parser >/dev/null && [ -e /sys/kernel/security/apparmor/profiles ]; then
    apparmor_parser --remove /etc/apparmor.d/mai >/dev/null 2>&1 || true
  fi
  rm -f /etc/apparmor.d/mai
fi
