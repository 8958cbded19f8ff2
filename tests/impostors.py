"""Servers that are not who they say they are: each speaks just enough of the protocol to be told a password, and keeps what it hears.

Certificates are made by `openssl`, by an authority of the tests' own.
"""

from __future__ import annotations

import shutil
import socket
import ssl
import struct
import subprocess
import threading
from contextlib import suppress
from pathlib import Path

SSL_WANTED, GSS_WANTED = struct.pack("!II", 8, 80877103), struct.pack("!II", 8, 80877104)
SEND_THE_PASSWORD = struct.pack("!cII", b"R", 8, 3)
NO_LOGIN = b"SFATAL\0C28P01\0Mpassword authentication failed\0\0"


def openssl() -> str | None:
    """The program that makes certificates; none where there is none."""
    return shutil.which("openssl")


class Authority:
    """Signs certificates. Its own, which vouches for them, is the file `root`."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder = folder / name
        self.folder.mkdir()
        self.root, self._key = self.folder / "root.crt", self.folder / "root.key"
        self._run("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", self._key, "-out", self.root, "-days", "30",
                  "-subj", f"/CN={name}")

    def certificate(self, host: str, days: int = 30) -> tuple[Path, Path]:
        """A certificate for a host and its key; with fewer than no days it has run out already."""
        made, key, asked, more = (self.folder / f"{host}{days}.{each}" for each in ("crt", "key", "csr", "cnf"))
        more.write_text(f"subjectAltName=DNS:{host}\n")
        self._run("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key, "-out", asked, "-subj", f"/CN={host}")
        self._run("x509", "-req", "-in", asked, "-CA", self.root, "-CAkey", self._key, "-CAcreateserial", "-days", days, "-extfile", more, "-out", made)
        return made, key

    @staticmethod
    def _run(*arguments: object) -> None:
        subprocess.run([str(openssl()), *map(str, arguments)], check=True, capture_output=True)


class Impostor:
    """Listens on a port of this computer, with a certificate or without any encryption, and asks whoever comes for their password."""

    def __init__(self, certificate: tuple[Path, Path] | None = None) -> None:
        self.heard: list[str] = []
        self._context = None
        if certificate is not None:
            self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._context.load_cert_chain(*certificate)
        self._door = socket.create_server(("127.0.0.1", 0))
        self.port = self._door.getsockname()[1]
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def __enter__(self) -> Impostor:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        self._thread.join()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                visitor, _ = self._door.accept()
                with suppress(OSError, ssl.SSLError, struct.error):
                    self._serve(visitor)
                visitor.close()

    def _serve(self, visitor: socket.socket) -> None:
        visitor.settimeout(5)
        begun = _exactly(visitor, 8)
        while begun in (SSL_WANTED, GSS_WANTED):
            if begun == SSL_WANTED and self._context is not None:
                visitor.sendall(b"S")
                with self._context.wrap_socket(visitor, server_side=True) as encrypted:
                    self._ask(encrypted, _exactly(encrypted, 8))
                return
            visitor.sendall(b"N")
            begun = _exactly(visitor, 8)
        self._ask(visitor, begun)

    def _ask(self, visitor: socket.socket, begun: bytes) -> None:
        _exactly(visitor, struct.unpack("!II", begun)[0] - 8)
        visitor.sendall(SEND_THE_PASSWORD)
        _kind, length = struct.unpack("!cI", _exactly(visitor, 5))
        self.heard.append(_exactly(visitor, length - 4).rstrip(b"\0").decode())
        visitor.sendall(struct.pack("!cI", b"E", 4 + len(NO_LOGIN)) + NO_LOGIN)


def _exactly(visitor: socket.socket, size: int) -> bytes:
    told = b""
    while len(told) < size:
        more = visitor.recv(size - len(told))
        if not more:
            raise OSError("gone")
        told += more
    return told
