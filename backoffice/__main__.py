"""The way in: `backoffice` opens the window, `backoffice COMMAND` does something without one."""

import sys

from backoffice.commands import main

if __name__ == "__main__":
    sys.exit(main())
