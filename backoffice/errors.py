"""What can go wrong in a way that the person at the desk can mend, said in words.

Anything that is not `Refused` is a bug of ours and arrives in one place with a report.
"""

from backoffice.text import N_, say


class Refused(Exception):
    """The rules of the centre do not allow this.

    The words are marked with `N_` where they stand and hold `{names}` for the values, so that every desk reads them in
    its own language. `field` names the input that has to be mended, where there is one; `leads` the record with which
    it is mended better: its table, its id and what it is called.
    """

    leads: tuple[str, int, str] | None = None

    words = N_("The rules of the centre do not allow this.")

    def __init__(self, words: str = "", *, field: str | None = None, **values: object) -> None:
        self.words = words or type(self).words
        self.values, self.field = values, field
        super().__init__(self.words)

    def mended_in(self, table: str, record_id: int, title: str) -> "Refused":
        """The same refusal, with the record in which it is mended better than at its field."""
        self.leads = table, record_id, title
        return self

    def said(self, language: str | None = None) -> str:
        """The sentence in a language, by default the desk's."""
        return say(self.words, language, **self.values)

    def __str__(self) -> str:
        return self.said()


class Several(Refused):
    """More than one thing is to be mended; each names its field."""

    words = N_("Several things are to be mended.")

    def __init__(self, refusals: list[Refused]) -> None:
        super().__init__()
        self.refusals = refusals

    def said(self, language: str | None = None) -> str:
        return " ".join(each.said(language) for each in self.refusals)


class NotAllowed(Refused):
    words = N_("You do not have the right to do this.")


class NewPasswordNeeded(Refused):
    """The password fits, but only to choose one of one's own with it."""

    words = N_("Choose a password of your own now.")


class NotNow(Refused):
    """The record is not in a state in which this step is possible."""

    words = N_("This step is not possible now.")


class ChangedMeanwhile(Refused):
    words = N_("Somebody else changed this record while you had it open.")


class Blocked(Refused):
    """A gate does not hold; `conditions` are those that block."""

    words = N_("Something still blocks this step.")

    def __init__(self, conditions: tuple) -> None:
        super().__init__()
        self.conditions = conditions

    def said(self, language: str | None = None) -> str:
        return " ".join(condition.said(language) for condition in self.conditions)


class Gone(Refused):
    words = N_("This record is not there any more.")


class DatabaseTrouble(Refused):
    """The database cannot be used as it is: locked, read-only, missing, newer or damaged."""

    words = N_("The database cannot be used.")


class Busy(DatabaseTrouble):
    """Somebody else writes for longer than anybody waits. Nothing was saved; the same deed can be tried again."""

    words = N_("Somebody else is writing just now. Nothing was saved; try again in a moment.")


class Away(DatabaseTrouble):
    """The database does not answer. Nothing was saved, or nobody knows: the same deed under the same id can be tried again without harm."""

    words = N_("The database does not answer.")
