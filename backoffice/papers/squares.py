"""The number of a paper as a square that a phone or a scanner reads."""

from functools import lru_cache

LONGEST = 200  # bytes; anything longer is no number of ours, and its square could not be read from paper


@lru_cache(maxsize=2048)
def square(words: str) -> tuple[int, str]:
    """The modules along a side, and the dark ones as one path of rectangles; 0 where there is nothing to show.

    One fixed mask: trying all eight takes ten times as long and reads no better from a printed page.
    """
    content = words.encode("utf-8", "replace")
    if not content or len(content) > LONGEST:
        return 0, ""
    import segno
    rows = segno.make(content, error="m", mask=3, micro=False, boost_error=False).matrix
    path = []
    for down, row in enumerate(rows):
        start = 0
        line = bytes(row)
        while (start := line.find(1, start)) >= 0:
            end = line.find(0, start)
            end = len(line) if end < 0 else end
            path.append(f"{start} {len(rows) - 1 - down} {end - start} 1 re")
            start = end
    return len(rows), " ".join(path)
