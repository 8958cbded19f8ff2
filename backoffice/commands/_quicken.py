"""What makes the window appear sooner: work that Python and PySide do at every start although nobody needs it yet.

Nothing here changes what the program does. Where PySide is built otherwise than is known here, it simply starts as it always does.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

LATER = frozenset(f"shibokensupport.signature.{name}" for name in (
    "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool"))
"""The part of PySide that describes its functions: what an error message says when a function is called wrongly, and what `help()` shows.

PySide carries it as source text and compiles it at every start, which takes a fifth of the time of a bare window.
"""


def quicken() -> None:
    """Starts PySide without what can wait, and puts the search for garbage off until everything is loaded."""
    gc.disable()
    _start_qt()
    _read_no_sources()


class _Later(ModuleType):
    """A module of PySide that is compiled when it is first asked for something."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        loader: Any = sys.modules["shibokensupport"].__spec__.loader  # type: ignore[union-attr]
        told = self.__dict__.pop("_told")
        self.__class__ = ModuleType  # type: ignore[assignment]
        self.__spec__ = ModuleSpec(told, loader)
        loader.exec_module(self)
        return getattr(self, name)


class _Finder:
    """Answers for the modules that can wait."""

    def find_spec(self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        del path, target
        return ModuleSpec(name, self) if name in LATER else None  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        made = _Later(spec.name)
        made.__dict__["_told"] = spec.name
        return made

    def exec_module(self, module: ModuleType) -> None:
        """Nothing yet."""


class _BehindTheFirst(list[Any]):
    """The finders of modules; PySide puts its own at the front, and here it comes second."""

    def insert(self, index: Any, finder: Any) -> None:
        super().insert(max(index, 1), finder)


def _start_qt() -> None:
    setattr(sys, "pyside6_option_python_enum", True)  # noqa: B010 - what its parser would say: enums are those of Python
    usual = sys.meta_path
    sys.meta_path = _BehindTheFirst([_Finder(), *usual])
    try:
        import PySide6.QtCore  # noqa: F401 - it is the start that is wanted
    finally:
        sys.meta_path = usual


def _read_no_sources() -> None:
    """PySide reads the source of every module that is imported after it, looking for `__feature__`, which nobody here uses."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda module: False)  # noqa: B010 - not a name that we may rely on
