"""Encryption of backups with a key pair (age): the desk keeps the public half and writes backups that it cannot read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from backoffice import files
from backoffice.backups.parcel import Damaged
from backoffice.errors import Refused
from backoffice.text import N_, say


class WrongKey(Refused):
    words = N_("This key does not open the backup: it was encrypted for {wanted}.")


def _age() -> Any:
    try:
        import pyrage
    except ImportError:
        raise Refused(N_("Encryption is not installed on this desk. Install it with: python3 run.py install encryption")) from None
    return pyrage


def new_key(file: Path) -> str:
    """Makes a key pair: the secret half goes into a new file that only its owner can read, the public half is returned."""
    pair = _age().x25519.Identity.generate()
    public = str(pair.to_public())
    if file.exists():
        raise Refused(N_("{path} is there already. A key is never written over another one."), path=file)
    words = say(N_("The secret key of the backups of a centre. Keep it away from the desk; without it no encrypted backup can be read."))
    with files.replacing(file, private=True) as out:
        out.write(f"# {words}\n# {public}\n{pair}\n".encode())
    return public


def check_public(key: str) -> str:
    """A public key as it is stored. Raises Refused for anything else, above all for the secret half."""
    key = key.strip()
    if key.upper().startswith("AGE-SECRET-KEY"):
        raise Refused(N_("This is the secret key. The desk gets the public one, which begins with age1."), field="key")
    try:
        _age().x25519.Recipient.from_str(key)
    except _age().RecipientError:
        raise Refused(N_("{key} is no public key; one begins with age1."), key=key, field="key") from None
    return key


def encrypt(plain: Path, target: Path, public: str) -> None:
    """Writes what only the owner of the secret key can read."""
    _age().encrypt_file(str(plain), str(target), [_age().x25519.Recipient.from_str(public)])


def decrypt(sealed: Path, target: Path, key: Path, wanted: str) -> None:
    """Opens what was encrypted. Raises WrongKey, or Damaged when the content is not what was written."""
    age = _age()
    try:
        lines = [line.strip() for line in key.read_text("utf-8").splitlines()]
        pair = age.x25519.Identity.from_str(next(line for line in lines if line and not line.startswith("#")))
    except (OSError, UnicodeDecodeError, StopIteration, age.IdentityError):
        raise Refused(N_("{path} holds no secret key."), path=key) from None
    try:
        age.decrypt_file(str(sealed), str(target), [pair])
    except age.DecryptError as trouble:
        if str(pair.to_public()) != wanted:
            raise WrongKey(wanted=wanted) from None
        raise Damaged() from trouble
