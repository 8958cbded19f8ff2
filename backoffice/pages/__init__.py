"""Reading for the registers: what a register is, its pages in any order, its filters in words, and finding anything anywhere.

    reading = Reading(centre, CALLS, actor)
    asked = reading.ask(view="open", filters={"customer_name": "garcia"})
    for row in reading.first(asked): ...
"""

from backoffice.pages.asking import Asker, Question
from backoffice.pages.counting import Counted, counts
from backoffice.pages.declaring import Both, Column, Either, Given, Is, Newest, Register, Sum, View
from backoffice.pages.filters import NotUnderstood
from backoffice.pages.finding import Found, find_anywhere
from backoffice.pages.looking import look_at
from backoffice.pages.reading import PAGE, Reading, Row
from backoffice.pages.wording import Cell, Clock, Wording

__all__ = ["PAGE", "Asker", "Both", "Cell", "Clock", "Column", "Counted", "Either", "Found", "Given", "Is", "Newest", "NotUnderstood", "Question", "Reading",
           "Register", "Row", "Sum", "View", "Wording", "counts", "find_anywhere", "look_at"]
