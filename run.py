#!/usr/bin/env python3
"""Opens Backoffice, or tests it, on a machine that has Python 3.11 or newer with pip, and nothing else.

    python3 run.py               opens the program
    python3 run.py test [...]    runs all tests; what follows goes to pytest
    python3 run.py install NAME  brings something that not every desk needs: encryption, postgresql
    python3 run.py [...]         anything else goes to the program: python3 run.py --help

The first start takes a minute: it installs what Qt wants from the system and fills `.venv` in this folder. Later starts pass straight on.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
VERSION = "{}.{}".format(*sys.version_info)

LIBRARIES = {  # each library that Qt loads on Linux, with the Debian package that brings it
    "libraries": {
        "libglib-2.0.so.0": "libglib2.0-0", "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1", "libxkbcommon.so.0": "libxkbcommon0", "libX11.so.6": "libx11-6",
        "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    },
    "screen-libraries": {  # for windows on a screen, and for printers
        "libxcb-cursor.so.0": "libxcb-cursor0", "libxcb-icccm.so.4": "libxcb-icccm4", "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-shape.so.0": "libxcb-shape0", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0", "libX11-xcb.so.1": "libx11-xcb1",
        "libcups.so.2": "libcups2",
    },
}


EXTRAS = {"encryption": "requirements-encryption.txt", "postgresql": "requirements-postgresql.txt"}  # brought by `install`, and kept from then on


def main(arguments: list) -> None:
    if sys.version_info < (3, 11):  # noqa: UP036 - it is the older ones that must be told
        sys.exit(f"Backoffice needs Python 3.11 or newer; this is {VERSION}.")
    if arguments[:1] == ["install"]:
        install(arguments[1:])
        return
    testing = arguments[:1] == ["test"]
    screen = sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    if not (arguments or screen or os.environ.get("QT_QPA_PLATFORM")):
        sys.exit("There is no display here to open the window on. These work without one: python3 run.py --help, python3 run.py test")
    prepare(["libraries", "requirements.txt", *chosen(arguments), *(["requirements-dev.txt"] if testing else ["screen-libraries"] if screen else [])])
    if testing:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # each of the many processes that tests start would compile the program anew
        os.chdir(ROOT)
        become("-m", "pytest", *(arguments[1:] or ["-n", "logical", "--dist", "worksteal"]))  # all of them: on every core
    os.environ["PYTHONPATH"] = str(ROOT)
    become("-P", "-m", "backoffice", *arguments)


def install(names: list) -> None:
    """Brings extras; from then on every start keeps them."""
    unknown = [name for name in names if name not in EXTRAS]
    if unknown or not names:
        sys.exit(f"python3 run.py install NAME. There is: {', '.join(EXTRAS)}.")
    prepare(["libraries", "requirements.txt", *chosen([]), *(EXTRAS[name] for name in names)])
    print(f"Installed: {', '.join(names)}.")


def chosen(arguments: list) -> list:
    """The extras that were installed once, and the driver for a server whose address is named."""
    server = any(each.removeprefix("--database=").startswith(("postgresql://", "postgres://")) for each in arguments)
    return [need for need in EXTRAS.values() if (VENV / need).exists() or (server and need == EXTRAS["postgresql"])]


def prepare(needs: list) -> None:
    """Installs what this start needs and does not find. The environment keeps a copy of each need that is met."""
    if not unmet(needs):
        return
    wait_for_another_start()
    unfinished = VENV / "unfinished"
    if unfinished.exists() or not PYTHON.exists() or f"version = {VERSION}." not in (VENV / "pyvenv.cfg").read_text("utf-8"):
        call(sys.executable, "-m", "venv", "--clear", "--without-pip", VENV)
    missing = unmet(needs)
    if sys.platform == "linux":
        bring_libraries({library: package for need in missing for library, package in LIBRARIES.get(need, {}).items()})
    lists = [part for need in missing if need not in LIBRARIES for part in ("-r", ROOT / need)]
    if lists:
        print("Setting up Backoffice in .venv. This takes a minute, once.", flush=True)
        unfinished.touch()
        call(sys.executable, "-m", "pip", "--python", PYTHON, "--disable-pip-version-check", "install",
             *([] if sys.stdout.isatty() else ["--quiet"]), "--require-hashes", "--only-binary", ":all:",
             "--no-deps", *lists)  # the lists name every dependency
        unfinished.unlink()
    for need in missing:
        (VENV / need).write_text(wording(need), "utf-8")


def unmet(needs: list) -> list:
    return [need for need in needs
            if not (PYTHON.exists() and (VENV / need).exists() and (VENV / need).read_text("utf-8") == wording(need))]


def wording(need: str) -> str:
    """What a need asks for, word by word: when that changes, it is met anew."""
    return VERSION + "\n" + (str(LIBRARIES[need]) if need in LIBRARIES else (ROOT / need).read_text("utf-8"))


def wait_for_another_start() -> None:
    """Two starts at once, an impatient double click, must not fill the environment both; Windows has no such lock."""
    if os.name == "posix":
        import fcntl
        fcntl.flock(os.open(ROOT, os.O_RDONLY), fcntl.LOCK_EX)  # held until this process becomes the program


def bring_libraries(libraries: dict) -> None:
    """Installs the packages of the system that are missing, or says how to."""
    import ctypes
    from importlib.util import find_spec
    from shutil import which

    missing = [] if find_spec("pip") else ["python3-pip"]
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    if not missing:
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not which("apt-get"):
        sys.exit(f"Some packages of the system are missing. Debian calls them: {' '.join(missing)}")
    if sudo and not (which("sudo") and subprocess.run([*sudo, "true"], capture_output=True, check=False).returncode == 0):
        sys.exit(f"Some packages of the system are missing. Please run this, then start again:\n"
                 f"  sudo apt-get update && sudo {' '.join(install)}")
    print(f"Installing packages of the system: {' '.join(missing)}", flush=True)
    for command in (["apt-get", "update"], install):
        call(*sudo, "env", "DEBIAN_FRONTEND=noninteractive", *command, silent=True)


def call(*command: object, silent: bool = False) -> None:
    done = subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL if silent else None, check=False)
    if done.returncode:
        sys.exit(f"The set-up stopped because this failed:\n  {' '.join(map(str, command))}")


def become(*arguments: str) -> None:
    """Hands this process over to the Python of the environment. Windows cannot: there it waits for it."""
    command = [str(PYTHON), *arguments]
    if os.name == "nt":
        sys.exit(subprocess.call(command))
    os.execv(command[0], command)


if __name__ == "__main__":
    main(sys.argv[1:])
