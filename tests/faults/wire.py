"""A wire between a desk and a server that can be cut: in the middle of a deed, before COMMIT has arrived, after it was done, or for a while without a word."""

from __future__ import annotations

import random
import select
import socket
import threading
from collections import Counter
from contextlib import suppress
from pathlib import Path

COMMIT = b"COMMIT\x00"
NEAR_ITS_END = 64
"""A message that stores a deed ends with COMMIT, and with the few bytes that have it done."""


class Wire:
    """Carries bytes between a port of this computer and the socket of a server.

    Each connection is cut with the probability `cut` at one of its transactions, before, during or after its COMMIT; the server hears of it as of
    a desk that was switched off. While `silent` is set nothing is carried in either direction, and nothing is closed: a cable that was pulled out.
    """

    def __init__(self, server: Path, cut: float = 0.0, seed: int = 3) -> None:
        self.server, self.cut, self.dice = server, cut, random.Random(seed)
        self.cuts, self.silent = Counter[str](), threading.Event()
        self.door = socket.create_server(("127.0.0.1", 0))
        self.port = self.door.getsockname()[1]
        self.open = True
        self.lines: list[socket.socket] = []
        threading.Thread(target=self._listen, daemon=True).start()

    def address(self, name: str, user: str = "backoffice") -> str:
        return f"postgresql://{user}@127.0.0.1:{self.port}/{name}?sslmode=disable&gssencmode=disable"

    def close(self) -> None:
        self.open = False
        for each in (self.door, *self.lines):
            with suppress(OSError):
                each.close()

    def _listen(self) -> None:
        while self.open:
            try:
                desk, _ = self.door.accept()
                there = socket.socket(socket.AF_UNIX)
                there.connect(str(self.server))
            except OSError:
                continue
            self.lines += [desk, there]
            threading.Thread(target=self._carry, args=(desk, there), daemon=True).start()

    def _carry(self, desk: socket.socket, there: socket.socket) -> None:
        with suppress(OSError):
            while self.open:
                ready, _, _ = select.select([desk, there], [], [], 0.5)
                if self.silent.is_set():
                    self.silent.wait()
                    while self.silent.is_set() and self.open:
                        threading.Event().wait(0.05)
                    continue
                for each in ready:
                    told = each.recv(65536)
                    if not told:
                        raise OSError
                    if each is desk and COMMIT in told[-NEAR_ITS_END:] and self.dice.random() < self.cut:
                        self._break(told, there)
                        raise OSError
                    (there if each is desk else desk).sendall(told)
        for each in (desk, there):
            with suppress(OSError):
                each.close()

    def _break(self, told: bytes, there: socket.socket) -> None:
        """Before: the server never hears of COMMIT. During: it hears half of it. After: it does it, and nobody hears the answer."""
        how = self.dice.choice(("before", "during", "after"))
        self.cuts[how] += 1
        if how == "during":
            there.sendall(told[:told.rindex(COMMIT) + 3])
        elif how == "after":
            there.sendall(told)
            select.select([there], [], [], 10)
            there.recv(65536)
