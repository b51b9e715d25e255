#!/bin/sh
# Makes this folder's Mai known to your desktop: menu entry, mai: links, .mai files, and the command `mai`.
#   ./install.sh            for you alone; the folder stays where it is
#   ./install.sh --remove   takes that back, and Mai's own entries with it; settings stay
set -eu

here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/mai.desktop
type=$data/mime/packages/mai.xml
icon=$data/icons/hicolor/scalable/apps/mai.svg
command=$HOME/.local/bin/mai

refresh() {
  if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" || true; fi
  if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$data/applications" || true; fi
}

case ${1-} in
'')
  # A path with spaces, quotes or other special characters would need two kinds of quoting in the entry.
  case $here in
  *[!A-Za-z0-9/._-]*)
    echo "Move this folder to a path of letters, digits, and . _ - first." >&2
    exit 1
    ;;
  esac
  mkdir -p "$data/applications" "$data/mime/packages" "$data/icons/hicolor/scalable/apps" "$HOME/.local/bin"
  sed "s#/opt/Mai/mai#$here/mai#" "$here/share/mai.desktop" >"$entry"
  cp "$here/share/mai.xml" "$type"
  cp "$here/share/mai.svg" "$icon"
  ln -sf "$here/mai" "$command"
  refresh
  if ! unshare --user --map-root-user true 2>/dev/null; then
    echo "This system restricts user namespaces. For the sandbox, run:"
    echo "  sudo chown root:root '$here/chrome-sandbox' && sudo chmod 4755 '$here/chrome-sandbox'"
  fi
  ;;
--remove)
  # Without a display, a Mai that lacks the command ends at once instead of starting.
  timeout 60 env -u DISPLAY -u WAYLAND_DISPLAY "$here/mai" --forget >/dev/null 2>&1 || true
  rm -f "$entry" "$type" "$icon" "$command"
  refresh
  ;;
*)
  echo "usage: $0 [--remove]" >&2
  exit 2
  ;;
esac
