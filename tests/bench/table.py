# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py LOG [FILE]: the table of all benchmarks whose lines are in the log of a run; with FILE
also as a table for a text. The last line says how many aims were met."""

import operator
import re
import sys
import unicodedata

HEAD = ('what', 'figure', 'held against', 'ratio', 'aim', '')
COMPARE = {'<=': operator.le, '>=': operator.ge}


def width(text):
    """The columns a text takes on a terminal."""
    return sum(2 if unicodedata.east_asian_width(letter) in 'WF' else 1 for letter in text)


def short(text):
    """A number in four digits."""
    number = float(text)
    if abs(number) >= 1000:
        return f'{number:,.0f}'
    return f'{number:.4g}' if abs(number) < 1 else f'{number:.4g}'.rstrip('.')


def judge(aim, value, ratio):
    """Whether what the aim speaks of meets it; None without an aim."""
    if not aim:
        return None
    what, sign, bound = aim.split()[:3]
    figure = {'value': value, 'ratio': ratio}[what]
    # Nothing can be said without a figure: that is no success.
    return bool(figure) and COMPARE[sign](float(figure), float(bound))


def read(path):
    """The rows of a log, as (cells, met)."""
    with open(path, encoding='utf-8', errors='replace') as log:
        lines = [line.rstrip('\n') for line in log]
    for line in lines:
        found = re.search(r'BENCH\t(.*)', line)
        if not found:
            continue
        what, value, unit, floor, floor_of, ratio, aim = found.group(1).split('\t')
        met = judge(aim, value, ratio)
        yield (what, f'{short(value)} {unit}'.strip(),
               f'{short(floor)} {unit}, {floor_of}' if floor else floor_of,
               short(ratio) if ratio else '',
               aim.replace('value ', ''),
               {None: '', True: 'met', False: 'MISSED'}[met]), met


def main():
    """Prints the table."""
    rows = list(read(sys.argv[1]))
    if not rows:
        sys.exit('no benchmark told a figure')
    cells = [row for row, _ in rows]
    if len(sys.argv) > 2:
        with open(sys.argv[2], 'w', encoding='utf-8') as output:
            for row in [HEAD, ('---',) * len(HEAD)] + cells:
                print('| ' + ' | '.join(row) + ' |', file=output)
    widths = [max(map(width, column)) for column in zip(HEAD, *cells)]
    for row in [HEAD, tuple('-' * n for n in widths)] + cells:
        print('  '.join(cell + ' ' * (n - width(cell)) for cell, n in zip(row, widths)).rstrip())
    met = sum(1 for _, result in rows if result)
    missed = sum(1 for _, result in rows if result is False)
    print(f'{met} of {met + missed} aims met, {missed} missed')


main()
