"""Fetches the line icons in resources/icons from the npm package lucide-static and gives them the stroke of our look.

    .venv/bin/python tools/icons.py      needs npm

To take up an icon, add its name here: one meaning, one icon. The colour stays `currentColor`: the window fills it in when it paints.
"""

import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "lucide-static@1.62.0"
ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
STROKE = "1.75"

NAMES = """
    plus minus x check search filter list-filter ellipsis columns-3
    arrow-up arrow-down arrow-left arrow-right arrow-up-down arrow-right-left
    chevron-up chevron-down chevron-left chevron-right chevrons-up-down chevrons-left chevrons-right corner-down-left grip-vertical
    save undo-2 redo-2 pencil trash-2 copy replace link unlink refresh-cw rotate-ccw external-link eye eye-off pin star flag bookmark

    circle dot circle-dot circle-check circle-x circle-alert circle-dashed circle-pause circle-plus circle-minus square square-check
    triangle-alert ban info bell lock lock-open pause hourglass loader badge-check badge-alert wifi-off thumbs-up thumbs-down

    house user users user-check user-plus user-x contact id-card headset handshake life-buoy smile frown
    phone phone-call phone-incoming phone-off mail send inbox message-square message-square-text message-square-warning
    clock timer alarm-clock gauge history calendar calendar-days calendar-check calendar-clock calendar-x
    map map-pin route truck building-2 landmark store warehouse factory shopping-cart

    wrench hammer package package-open package-check package-x box boxes repeat-2 recycle layers tag tags
    clipboard-list clipboard-check clipboard-pen list list-checks notebook-pen signature stamp
    file-text file-plus file-pen file-check file-x file-clock files scroll-text receipt receipt-text archive folder folder-open paperclip
    scan-line scan-barcode barcode qr-code printer download upload image book-open
    banknote wallet coins hand-coins credit-card calculator percent equal hash

    shield shield-check shield-x key-round log-in log-out power settings sliders-horizontal palette database hard-drive monitor app-window
    sun moon globe languages keyboard circle-question-mark sparkles git-branch git-merge split chart-column chart-line
    layout-grid layout-dashboard grid-2x2 columns-2 rows-3 table-2 panel-left panel-right maximize minimize zoom-in zoom-out

    washing-machine refrigerator droplets lightbulb plug sprout tractor
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as package:
            package.extractall(folder, filter="data")
        source = Path(folder) / "package"
        (ICONS / "LICENSE").write_bytes((source / "LICENSE").read_bytes())
        for old in ICONS.glob("*.svg"):
            old.unlink()
        for name in NAMES.split():
            (ICONS / f"{name}.svg").write_text(ours((source / "icons" / f"{name}.svg").read_text("utf-8")), "utf-8")


def ours(drawing: str) -> str:
    """A drawing with our stroke, without what only web pages use."""
    drawing = re.sub(r"<!--.*?-->\s*", "", drawing, flags=re.DOTALL)
    drawing = re.sub(r'class="[^"]*"\s*', "", drawing)
    drawing = re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{STROKE}"', drawing, count=1)
    head, rest = drawing.split(">", 1)
    return " ".join(head.split()) + ">" + rest.rstrip() + "\n"


if __name__ == "__main__":
    main()
