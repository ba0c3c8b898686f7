#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Journeyboard developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""virtualdisplay.py PROGRAM [ARGUMENTS …]: runs a program on a screen of its own, with a window manager, in a home of its
own, and ends as it ends. Nothing of it is left behind, however this script ends: everything dies with it."""

import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SCREEN = "1440x900x24"
PATIENCE = 60  # seconds for the server and the window manager to be there, on a busy machine
# No keys of its own: all are the program's. A click gives the focus and goes through.
WINDOW_MANAGER = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <placement><policy>Smart</policy></placement>
  <theme><animateIconify>no</animateIconify></theme>
  <desktops><number>1</number><popupTime>0</popupTime></desktops>
  <mouse>
    <context name="Client"><mousebind button="Left" action="Press">
      <action name="Focus"/><action name="Raise"/></mousebind></context>
    <context name="Titlebar"><mousebind button="Left" action="Press">
      <action name="Focus"/><action name="Raise"/></mousebind></context>
  </mouse>
</openbox_config>
"""
# What of the user's own surroundings would change how the program looks or speaks.
FOREIGN = ("WAYLAND_DISPLAY", "XAUTHORITY", "SESSION_MANAGER", "DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP",
           "XMODIFIERS", "LANGUAGE", "QT_IM_MODULE", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR",
           "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_PLUGIN_PATH")

libc = ctypes.CDLL(None, use_errno=True)
PR_SET_PDEATHSIG = 1


def start(command, environment, end=signal.SIGTERM, **options):
    """Starts a process that gets the signal `end` when this one dies, even of a kill."""
    parent = os.getpid()

    def bind():
        libc.prctl(PR_SET_PDEATHSIG, int(end))
        if os.getppid() != parent:
            os._exit(1)

    return subprocess.Popen(command, env=environment, preexec_fn=bind, **options)


def start_screen(folder, environment):
    """The server, and the name of its display once it takes clients."""
    ours, servers = os.pipe()
    command = ["Xvfb", "-displayfd", str(servers), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    with open(os.path.join(folder, "Xvfb.log"), "wb") as log:
        server = start(command, environment, pass_fds=[servers], stdout=log, stderr=log)
    os.close(servers)
    number = b""
    deadline = time.monotonic() + PATIENCE
    while not number.endswith(b"\n"):
        ready, _, _ = select.select([ours], [], [], max(0, deadline - time.monotonic()))
        piece = os.read(ours, 16) if ready else b""
        if not piece:
            with open(os.path.join(folder, "Xvfb.log"), encoding="utf-8", errors="replace") as log:
                sys.exit("Xvfb did not start: " + log.read())
        number += piece
    os.close(ours)
    return server, ":" + number.decode().strip()


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    # Asked to end, it ends its children, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    folder = tempfile.mkdtemp(prefix="journeyboard-screen-")
    environment = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    for name, place in (("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                        ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run"), ("XDG_CONFIG_DIRS", "etc")):
        environment[name] = os.path.join(folder, place)
        os.mkdir(environment[name], 0o700)
    environment["QT_QPA_PLATFORM"] = "xcb"
    processes = []
    try:
        server, environment["DISPLAY"] = start_screen(folder, environment)
        processes.append(server)
        rules = os.path.join(folder, "openbox.xml")
        with open(rules, "w", encoding="utf-8") as file:
            file.write(WINDOW_MANAGER)
        with open(os.path.join(folder, "openbox.log"), "wb") as log:
            processes.append(start(["openbox", "--sm-disable", "--config-file", rules], environment,
                                   stdout=log, stderr=log))
        # Qt waits for the window manager itself: the hands look for it before they begin.
        program = start(sys.argv[1:], environment, signal.SIGKILL)
        processes.append(program)
        code = program.wait()
        return code if code >= 0 else 128 - code
    finally:
        for process in reversed(processes):
            process.terminate()
        for process in reversed(processes):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
