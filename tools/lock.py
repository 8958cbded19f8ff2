"""Writes the lists of requirements: each package at one version, with the hashes of its wheels for every platform we serve.

    python3 -m pip --python .venv/bin/python install pip packaging      once: the group "tools" of pyproject.toml
    .venv/bin/python tools/lock.py                                      after a change there, or to take up new versions

pip answers every question, with its own configuration of mirrors, proxies and certificates; of an address nothing is written down.
It finds the wheels of any platform, but judges markers ("only on Windows") by the machine it runs on: those we judge here.
"""

import json
import subprocess
import sys
import tomllib
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
MACHINES = {  # what markers call a machine: the wheels that run there, the best first
    ("linux", "x86_64"): [f"manylinux_2_{minor}_x86_64" for minor in range(34, 4, -1)],
    ("linux", "aarch64"): [f"manylinux_2_{minor}_aarch64" for minor in range(39, 16, -1)],
    ("darwin", "arm64"): ["macosx_14_0_arm64"],
    ("darwin", "x86_64"): ["macosx_14_0_x86_64"],
    ("win32", "AMD64"): ["win_amd64"],
    ("win32", "ARM64"): ["win_arm64"],
}
SYSTEMS = {"linux": ("Linux", "posix"), "darwin": ("Darwin", "posix"), "win32": ("Windows", "nt")}
EXTRAS = {"encryption": "What encrypted backups need besides.", "postgresql": "What a centre on a PostgreSQL server needs besides."}
"""The extras that `run.py install` brings, each with the first line of its file."""
UNNEEDED = "docopt"
"""No wheel of it exists, and num2words wants it for a command line of its own that we never call."""

Machine = tuple[str, str]
Versions = dict[str, str]


def main() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    program = [Requirement(line) for line in project["project"]["dependencies"]]
    tests = [Requirement(line) for line in project["dependency-groups"]["dev"]]
    settled = lock(program, {}, ROOT / "requirements.txt", "What the program needs.")
    for extra, purpose in EXTRAS.items():
        lock([Requirement(line) for line in project["project"]["optional-dependencies"][extra]], settled, ROOT / f"requirements-{extra}.txt", purpose)
    lock(tests, settled, ROOT / "requirements-dev.txt", "What the tests and checks need besides.")


def lock(direct: list[Requirement], settled: Versions, file: Path, purpose: str) -> Versions:
    """Resolves the direct requirements beside the settled ones and writes what is new; returns all versions."""
    versions, machines = resolve(direct, settled)
    fresh = sorted(set(machines) - set(settled))
    hashes: dict[str, set[str]] = defaultdict(set)

    def look(machine: Machine, python: str) -> list[dict]:
        return wheels([f"{name}=={versions[name]}" for name in fresh if machine in machines[name]], machine, python)

    with ThreadPoolExecutor(4) as several:
        for found in several.map(look, *zip(*((machine, python) for machine in MACHINES for python in PYTHONS), strict=True)):
            for wheel in found:
                hashes[name_of(wheel)].add(wheel["download_info"]["archive_info"]["hashes"]["sha256"])

    entries = [f"# {purpose} Written by tools/lock.py from pyproject.toml; every wheel is held to its hash."]
    for name in fresh:
        lines = [f"{name}=={versions[name]}{marker(machines[name])}", *(f"    --hash=sha256:{one}" for one in sorted(hashes[name]))]
        entries.append(" \\\n".join(lines))
    file.write_text("\n".join(entries) + "\n", "utf-8")
    print(f"{file.name}: {len(fresh)} packages, {sum(map(len, hashes.values()))} wheels")
    return settled | versions


def resolve(direct: list[Requirement], settled: Versions) -> tuple[Versions, dict[str, set[Machine]]]:
    """The version of every package, direct or not, and the machines that need it."""
    asked = [f"{each.name}{each.specifier}" for each in direct] + [f"{name}=={version}" for name, version in settled.items()]
    elsewhere: set[str] = set()
    while True:
        found = {name_of(each): each["metadata"] for each in pip([*asked, *elsewhere], "--no-binary", UNNEEDED)}
        machines = {machine: needed(direct, found, machine) for machine in MACHINES}
        missing = set().union(*machines.values()) - set(found)
        if not missing:
            break
        elsewhere |= missing  # needed only on machines of another kind than this one
    names = set().union(*machines.values()) - {UNNEEDED}
    return ({name: found[name]["version"] for name in names},
            {name: {machine for machine in MACHINES if name in machines[machine]} for name in names})


def needed(direct: list[Requirement], found: dict[str, dict], machine: Machine) -> set[str]:
    """The names of all packages that the direct requirements lead to on a machine, under any Python."""
    names, ahead = set(), list(direct)
    while ahead:
        each = ahead.pop()
        name = canonicalize_name(each.name)
        if name not in names and (each.marker is None or any(each.marker.evaluate(surroundings(machine, python)) for python in PYTHONS)):
            names.add(name)
            ahead += [Requirement(line) for line in found.get(name, {}).get("requires_dist", ())]
    return names


def surroundings(machine: Machine, python: str) -> dict[str, str]:
    """What a marker is held against."""
    system, processor = machine
    return {"sys_platform": system, "platform_system": SYSTEMS[system][0], "os_name": SYSTEMS[system][1], "platform_machine": processor,
            "python_version": python, "python_full_version": f"{python}.0", "implementation_name": "cpython",
            "platform_python_implementation": "CPython", "extra": ""}


def marker(machines: set[Machine]) -> str:
    """The condition that says on which machines a package is installed; nothing if on all."""
    if machines == set(MACHINES):
        return ""
    parts = []
    for system in SYSTEMS:
        here = [machine for machine in MACHINES if machine[0] == system]
        if machines.issuperset(here):
            parts.append(f'sys_platform == "{system}"')
        else:
            parts += [f'sys_platform == "{system}" and platform_machine == "{machine[1]}"' for machine in here if machine in machines]
    return " ; " + " or ".join(parts)


def wheels(pins: list[str], machine: Machine, python: str) -> list[dict]:
    """The wheel that pip takes for each package on a machine under a Python."""
    tags = [option for tag in MACHINES[machine] for option in ("--platform", tag)]
    return pip(pins, "--no-deps", "--target", "nowhere", "--python-version", python, *tags) if pins else []


def pip(wanted: list[str], *options: str) -> list[dict]:
    """What pip would install: the metadata of each package and the hash of its wheel. Nothing is installed."""
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--only-binary", ":all:",
               "--report", "-", *options, *wanted]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"pip finds no answer to: {' '.join([*options, *wanted])}")
    return json.loads(done.stdout)["install"]


def name_of(wheel: dict) -> str:
    return canonicalize_name(wheel["metadata"]["name"])


if __name__ == "__main__":
    main()
