"""How well a new password protects, said in words."""

from backoffice.text import N_, say

SHORTEST = 10
_RUNS = ("0123456789", "9876543210", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_COMMON = ("password", "passwort", "contraseña", "welcome", "letmein", "iloveyou", "admin", "backoffice")


def strength(password: str, *known: str) -> tuple[str, str]:
    """A tone and a sentence. `known` are words that anybody would try first: the names of the person and of the centre."""
    if not password:
        return "quiet", say(N_("At least {count} characters. Three unrelated words are easy to keep in mind."), count=SHORTEST)
    if len(password) < SHORTEST:
        return "trouble", say(N_("Too short: {missing} more characters are needed."), missing=SHORTEST - len(password))
    small = password.casefold()
    guessed = [word.casefold() for text in known for word in text.split() if len(word) >= 3]
    if any(word in small for word in (*guessed, *_COMMON)):
        return "waiting", say(N_("Easy to guess: it holds a name or a common word."))
    if len(set(small)) < 5 or any(small[at:at + 5] in run for run in _RUNS for at in range(len(small) - 4)):
        return "waiting", say(N_("Easy to guess: characters in a row or repeated."))
    if len(password) >= 14 or (len(password) >= 12 and _kinds(password) >= 3):
        return "good", say(N_("Strong."))
    return "good", say(N_("Good. Longer is better than stranger."))


def _kinds(password: str) -> int:
    """Of how many kinds its characters are: small, capital, digit, other."""
    return sum(map(any, zip(*((c.islower(), c.isupper(), c.isdigit(), not c.isalnum()) for c in password), strict=True)))
