"""The command line: one module for each command, with `SUMMARY`, `arguments(parser)` and `run(options)`.

A module is imported only when its command is asked for, so that each starts as fast as it can.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from backoffice.text import LANGUAGES, N_, say, speak

if TYPE_CHECKING:
    from argparse import ArgumentParser

REFUSED, FAULT, STOPPED = 1, 70, 130
"""How a command ends when it cannot do its work, when the program is at fault, and when somebody stopped it."""


def names() -> list[str]:
    """Every command by its name."""
    import pkgutil
    return sorted(found.name.replace("_", "-") for found in pkgutil.iter_modules(__path__) if not found.name.startswith("_"))


def load(name: str) -> Any:
    """The module of a command: it has `SUMMARY`, `arguments(parser)` and `run(options)`."""
    from importlib import import_module
    return import_module(f"{__name__}.{name.replace('-', '_')}")


def main(arguments: list[str] | None = None) -> int:
    """Does what the command line says. Without a command it opens the window."""
    told = sys.argv[1:] if arguments is None else arguments
    if not told:  # the way that is taken every morning: nothing is read or looked up
        speak(_language_of_desktop())
        return _run(SimpleNamespace(run=_open_window, database=None, language=None))
    from argparse import ArgumentParser
    early, _rest = _global_options(ArgumentParser(add_help=False)).parse_known_args(told)
    speak(getattr(early, "language", None) or _language_of_desktop())
    name = _command_in(told)
    options = _parser(names() if name is None else [name]).parse_args(told)
    return _run(SimpleNamespace(**{"run": _open_window, "database": None, "language": None} | vars(options)))


def _open_window(options: Any) -> int:
    return int(load("window").run(options))


def _command_in(told: list[str]) -> str | None:
    """The command among the arguments; the value of an option is none."""
    known = names()
    skip = False
    for each in told:
        if skip or each.startswith("-"):
            skip = not skip and each in ("--database", "--language")
        else:
            return each if each in known else None
    return None


def _parser(known: list[str]) -> ArgumentParser:
    from argparse import ArgumentParser

    from backoffice import __version__
    parser = ArgumentParser(prog="backoffice", description=say(N_("The desk program of a service centre. Without a command it opens the window.")))
    parser.add_argument("--version", action="version", version=f"Backoffice {__version__}")
    _global_options(parser)
    commands = parser.add_subparsers(title=say(N_("commands")), dest="command", metavar=say(N_("COMMAND")))
    for name in known:
        module = load(name)
        summary = say(module.SUMMARY)
        below = commands.add_parser(name, help=summary, description=summary)
        _global_options(below)
        module.arguments(below)
        below.set_defaults(run=module.run)
    return parser


def _global_options(parser: ArgumentParser) -> ArgumentParser:
    """What every command understands, before or after its name."""
    from argparse import SUPPRESS
    parser.add_argument("--database", type=_place, default=SUPPRESS, metavar=say(N_("PATH")), help=say(N_("the file of the centre, or its address postgresql://…")))
    parser.add_argument("--language", choices=tuple(LANGUAGES), default=SUPPRESS, help=say(N_("the language: en, zh or es")))
    return parser


def _place(told: str) -> Any:
    """A centre as it is named on the command line."""
    from backoffice.engines import address_of
    return address_of(told)


def _run(options: Any) -> int:
    """Does it; what the person can mend is said in one line."""
    from backoffice.errors import Refused
    try:
        return int(options.run(options))
    except Refused as refusal:
        return _say(refusal.said(), REFUSED)
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:  # whoever read our output has gone
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except OSError as trouble:
        return _say(f"{trouble.strerror or type(trouble).__name__}: {trouble.filename or ''}".rstrip(": "), REFUSED)
    except Exception as trouble:
        if os.environ.get("BACKOFFICE_TRACE"):
            raise
        return _say(say(N_("a fault in the program ({place}). With BACKOFFICE_TRACE=1 it says more."), place=_place_of(trouble)), FAULT)


def _place_of(trouble: Exception) -> str:
    import traceback
    last = traceback.extract_tb(trouble.__traceback__)[-1]
    return f"{type(trouble).__name__}, {Path(last.filename).name}:{last.lineno}"


def _say(words: str, code: int) -> int:
    sys.stderr.write(f"backoffice: {words}\n")  # `print` is one of our commands here
    return code


def _language_of_desktop() -> str:
    """The language that the terminal is set to, when it is one of ours."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        told = os.environ.get(name, "")
        if told:
            return told[:2].lower()
    return "en"
