"""One window for each centre: whoever starts the program a second time is shown the window that is open already."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile, Qt
from PySide6.QtWidgets import QWidget

from backoffice.errors import DatabaseTrouble
from backoffice.text import N_


class AlreadyOpen(DatabaseTrouble):
    """Another window has this centre."""

    words = N_("This centre is already open in another window.")


def claim(path: Path) -> QLockFile:
    """Takes the file for this window. Raises AlreadyOpen with who has it."""
    lock = QLockFile(f"{path}.lock")
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        return lock
    if lock.error() == QLockFile.LockError.PermissionError:
        raise DatabaseTrouble(N_("The folder {folder} cannot be written to: no window can be opened on this centre."), folder=path.parent)
    from backoffice.presence import people
    process, host, _program = lock.getLockInfo()
    who = people(path)
    if who:
        raise AlreadyOpen(N_("This centre is already open in another window: {name}, {desk}, process {process}."), name=who[0][0], desk=who[0][1],
                          process=process)
    raise AlreadyOpen(N_("This centre is already open in another window: on {host}, process {process}."), host=host, process=process)


def _door(path: Path) -> str:
    import hashlib
    return "backoffice-" + hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:24]


def answer(path: Path, window: QWidget) -> None:
    """Comes to the front when somebody starts the program again."""
    from PySide6.QtNetwork import QLocalServer
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    QLocalServer.removeServer(_door(path))

    def come() -> None:
        visitor = server.nextPendingConnection()
        if visitor is not None:
            visitor.disconnectFromServer()
        window.setWindowState((window.windowState() & ~Qt.WindowState.WindowMinimized) | Qt.WindowState.WindowActive)
        window.show()
        window.raise_()
        window.activateWindow()

    server.newConnection.connect(come)
    server.listen(_door(path))


def knock(path: Path) -> bool:
    """Asks the window that has the centre to come to the front; whether somebody was there."""
    from PySide6.QtNetwork import QLocalSocket
    socket = QLocalSocket()
    socket.connectToServer(_door(path))
    return socket.waitForConnected(500)
