"""Foreign money: the exchange rate of a day, and what an amount comes to in the money of the house (P1-6.7).

A rate says what one unit of the foreign money (one euro, one yen) costs in the money of the house, as a whole number with ten decimals. An amount is
rounded once, when it is told in the money of the house: half a minor unit away from zero. Sums are sums of what was rounded.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from backoffice.errors import Refused
from backoffice.models.deeds import Deed
from backoffice.text import N_, RATE_PLACES, digits

PAR: int = 10 ** RATE_PLACES
"""The rate of a money against itself."""
MOST: int = 10 ** 17
"""Far above what anything costs, in minor units of the house, and far below what a database can hold."""


def in_house(amount: int, currency: str, rate: int, house: str) -> int:
    """What an amount in minor units of a currency comes to at a rate, in minor units of the house. A currency has the decimals it has: none for
    the yen, three for the dinar. Raises Refused for more than can be stored."""
    product: int = abs(amount) * rate * 10 ** digits(house)
    by: int = PAR * 10 ** digits(currency)
    rounded = (2 * product + by) // (2 * by)
    if rounded > MOST:
        raise Refused(N_("At this rate the amount is too large."), field="exchange_rate")
    return rounded if amount >= 0 else -rounded


def exactly(amount: int, currency: str, rate: int) -> Fraction:
    """What an amount comes to before it is rounded, to compare two prices in different money."""
    return Fraction(amount * rate, 10 ** digits(currency))


def refuse_rate(deed: Deed, currency: str, rate: int, source: str, of: date | None = None) -> None:
    """Refuses a rate that cannot be, or of which nobody can tell where it comes from."""
    if rate <= 0:
        raise Refused(N_("Write what one {theirs} costs in {ours}."), field="exchange_rate", theirs=currency, ours=deed.branch.currency)
    if of is not None and of > deed.business_date:
        raise Refused(N_("This is the rate of a day that has not come yet."), field="rate_of")
    if not source.strip():
        raise Refused(N_("Write where the rate comes from, such as the name of the bank."), field="rate_source")
