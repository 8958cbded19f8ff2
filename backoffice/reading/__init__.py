"""What a record window shows, read in one short session and handed over as plain data: no window ever holds a live record."""

from backoffice.reading.around import Around, surroundings
from backoffice.reading.attached import Attached, AttachmentSeen
from backoffice.reading.counter import Candidate, CustomerSeen, UnitSeen, about_customer, about_model, about_unit, candidates, same_phone
from backoffice.reading.history import DeedSeen, FieldChange, history
from backoffice.reading.issued import Issued, contents, issued, papers_of
from backoffice.reading.job import GRAVE, NATURAL, HeldSeen, Onward, PaperSeen
from backoffice.reading.meanwhile import Meanwhile, since
from backoffice.reading.named import Named, by_number, look_up, name_of, named, neighbour
from backoffice.reading.proposals import followed, proposals, proposals_with, proposed_while, scopes
from backoffice.reading.record import House, Seen, StepSeen, hidden, holds, house, in_house_money, in_words, own_words, refused, rights, seen, values

__all__ = [
    "GRAVE", "NATURAL", "Around", "Attached", "AttachmentSeen", "Candidate", "CustomerSeen", "DeedSeen", "FieldChange", "HeldSeen", "House", "Issued",
    "Meanwhile", "Named", "Onward", "PaperSeen", "Seen", "StepSeen", "UnitSeen", "about_customer", "about_model", "about_unit", "by_number", "candidates",
    "contents", "followed", "hidden", "history", "holds", "house", "in_house_money", "in_words", "issued", "look_up", "name_of", "named", "neighbour",
    "own_words", "papers_of", "proposals", "proposals_with", "proposed_while", "refused", "rights", "same_phone", "scopes", "seen", "since",
    "surroundings", "values",
]
