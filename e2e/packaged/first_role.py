#!/usr/bin/python3
"""Drives a packaged Mai as a person at a desktop does, and checks what it leaves on disk. docs/qa.md explains it.

A packaged Mai can't be inspected, so this uses what every desktop offers: the accessibility API (AT-SPI) for windows,
StatusNotifierItem and dbusmenu for the tray, and the AWS files. It needs Debian's python3-gi, gir1.2-atspi-2.0 and xdotool,
a desktop with a tray, and the simulated company (`npm run simulator`), whose variables are set for this program.
"""

import argparse
import configparser
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

TIMEOUT = 60


def until(what, look):
    """The first result of `look` that is not None. The desktop's APIs report no event for everything, so it is polled."""
    deadline = time.monotonic() + TIMEOUT
    while True:
        try:
            found = look()
        except GLib.Error as error:  # The window closed, or the program hasn't registered yet.
            found, what = None, f"{what} ({error.message})"
        if found is not None:
            return found
        if time.monotonic() > deadline:
            raise SystemExit(f"Waited {TIMEOUT} seconds in vain for {what}.")
        time.sleep(0.2)


class Screen:
    """The windows of one program, by the accessibility API."""

    def __init__(self, pid):
        self.pid = pid

    def nodes(self):
        desktop = Atspi.get_desktop(0)
        programs = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
        todo = [program for program in programs if program and program.get_process_id() == self.pid]
        while todo:
            node = todo.pop(0)
            yield node
            children = [node.get_child_at_index(at) for at in range(node.get_child_count())]
            todo.extend(child for child in children if child)

    def find(self, roles, name):
        """The element on the screen with one of these AT-SPI roles, and with a name that matches."""

        def look():
            for node in self.nodes():
                if node.get_role_name() not in roles or not re.fullmatch(name, node.get_name() or ""):
                    continue
                if node.get_state_set().contains(Atspi.StateType.SHOWING):
                    return node
            return None

        return until(f"{roles[0]} “{name}”", look)

    def press(self, name):
        self.find(("push button", "button"), name).get_action_iface().do_action(0)

    def enter(self, name, text):
        """Types by xdotool: Chromium has no EditableText interface. A page that is just opening drops keys, so it reads back."""
        field = self.find(("entry", "password text"), name)

        def typed():
            field.get_component_iface().grab_focus()
            subprocess.run(["xdotool", "key", "ctrl+a", "type", "--delay", "5", text], check=True)
            time.sleep(0.3)
            return True if field.get_text_iface().get_character_count() == len(text) else None

        until(f"“{name}” to have its text", typed)


class Tray:
    """The tray icon of one program, by StatusNotifierItem and com.canonical.dbusmenu."""

    def __init__(self, pid):
        self.bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        self.owner, self.path = until("a tray icon", lambda: self.item_of(pid))

    def call(self, target, member, arguments=None):
        name, path, interface = target
        return self.bus.call_sync(name, path, interface, member, arguments, None, Gio.DBusCallFlags.NONE, -1).unpack()

    def property(self, name, path, interface, which):
        properties = (name, path, "org.freedesktop.DBus.Properties")
        return self.call(properties, "Get", GLib.Variant("(ss)", (interface, which)))[0]

    def item_of(self, pid):
        watcher = "org.kde.StatusNotifierWatcher"
        daemon = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
        for item in self.property(watcher, "/StatusNotifierWatcher", watcher, "RegisteredStatusNotifierItems"):
            owner, _, path = item.partition("/")
            arguments = GLib.Variant("(s)", (owner,))
            if self.call(daemon, "GetConnectionUnixProcessID", arguments)[0] == pid:
                return owner, f"/{path or 'StatusNotifierItem'}"
        return None

    def menu(self):
        path = self.property(self.owner, self.path, "org.kde.StatusNotifierItem", "Menu")
        return (self.owner, path, "com.canonical.dbusmenu")

    def rows(self, node=None):
        """Number and label of all rows, those of submenus after their own."""
        if node is None:
            node = self.call(self.menu(), "GetLayout", GLib.Variant("(iias)", (0, -1, [])))[1]
        number, properties, children = node
        # A single underscore marks the access key.
        yield number, re.sub(r"_(_?)", r"\1", properties.get("label", ""))
        for child in children:
            yield from self.rows(child)

    def click(self, label):
        def look():
            return next((number for number, text in self.rows() if re.fullmatch(label, text)), None)

        number = until(f"a tray row “{label}”", look)
        event = GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("s", ""), 0))
        try:
            self.call(self.menu(), "Event", event)
        except GLib.Error as error:
            # A program that quits on this click doesn't answer it.
            if not error.matches(Gio.dbus_error_quark(), Gio.DBusError.NO_REPLY):
                raise


def announce_assistive_technology():
    """As a screen reader does at its start: programs build their accessibility trees only then."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    value = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    properties = "org.freedesktop.DBus.Properties"
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", properties, "Set", value, None, Gio.DBusCallFlags.NONE, -1)


def profiles():
    """The credentials file, parsed. Mai replaces it as a whole, so that no reader sees half of it."""
    path = Path(os.environ.get("AWS_SHARED_CREDENTIALS_FILE", Path.home() / ".aws" / "credentials"))
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(path)
    if path.exists() and path.stat().st_mode & 0o077:
        raise SystemExit(f"Others can read {path}.")
    return parser


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("mai", "address", "user", "password", "role", "account"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("argument", nargs="*", help="arguments for Mai, after “--”")
    given = parser.parse_args()
    profile = f"{given.account}-{given.role}"

    announce_assistive_technology()
    # Chromium builds the trees of its pages for Orca without this switch, but not for every other client.
    mai = subprocess.Popen([given.mai, "--force-renderer-accessibility", *given.argument])
    try:
        screen, tray = Screen(mai.pid), Tray(mai.pid)
        print("Mai has a tray icon.")

        screen.enter("Your company’s AWS sign-in address", given.address)
        screen.press("Sign in")
        screen.enter("User name", given.user)
        screen.enter("Password", given.password)
        screen.press("Sign in")
        screen.press(f"Start {given.role} in {spaced(given.account)}")
        until(f"credentials of {profile}", lambda: True if profile in profiles() else None)
        print(f"The profile {profile} is in the credentials file.")

        answer = subprocess.run(
            ["aws", "sts", "get-caller-identity", "--profile", profile, "--query", "Arn", "--output", "text"],
            check=True,
            capture_output=True,
            text=True,
        )
        print(f"AWS knows its credentials: {answer.stdout.strip()}")

        tray.click("Stop all roles|Stop")
        until("an empty credentials file", lambda: True if profile not in profiles() else None)
        print("Stop in the tray menu has removed them.")

        tray.click("Quit Mai")
        print(f"Mai has quit with exit status {mai.wait(TIMEOUT)}.")
        return mai.returncode
    finally:
        mai.kill()


def spaced(account):
    """Account IDs are read aloud in groups of four digits."""
    return " ".join(account[at : at + 4] for at in range(0, 12, 4))


if __name__ == "__main__":
    sys.exit(main())
