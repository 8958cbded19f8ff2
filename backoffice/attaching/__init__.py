"""Attaching files to records: what a file is, what its name may show, the way in, and the sweep of what nobody names."""

from backoffice.attaching.coming import Given, attach, bring
from backoffice.attaching.examining import PICTURES, Looked, look_into
from backoffice.attaching.naming import EXTENSIONS, name_on_disk, plain_name, shown
from backoffice.attaching.sweeping import sweep, unnamed

__all__ = ["EXTENSIONS", "PICTURES", "Given", "Looked", "attach", "bring", "look_into", "name_on_disk", "plain_name", "shown", "sweep", "unnamed"]
