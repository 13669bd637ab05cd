#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""No sentence of the sources stands in the library.

facts/runs.bin holds a short digest of every run of 16 characters of the source texts that begins
at a multiple of five (white space left out), so that any shared run of 20 characters meets one of
them; the texts themselves are not here. titles.tsv lists the columns that hold names and titles.
"""
import hashlib
import pathlib
import sys
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(sys.argv[1])
HERE = ROOT / 'tests/reference'
RUN, SIZE = 16, 5


def digest(text):
    return hashlib.sha256(text.encode()).digest()[:SIZE]


def read_runs():
    data = (HERE / 'facts/runs.bin').read_bytes()
    return {data[at:at + SIZE] for at in range(0, len(data), SIZE)}


def read_titles():
    lines = (HERE / 'titles.tsv').read_text(encoding='utf-8').splitlines()
    return {tuple(line.split('\t')) for line in lines if not line.startswith('#')}


def texts_of(source):
    """Each text with the table and column it stands in, one entry of a list at a time."""
    root = ET.parse(ROOT / f'data/reference/{source}.xml').getroot()
    places = {child: ('-', element.tag) for element in root for child in element
              if element.tag in ('title', 'citation', 'note', 'link')}
    for table in root.iter('table'):
        for element in table.iter():
            column = element.get('column') or element.tag
            places.update({child: (table.get('id'), column) for child in element})
    for child, place in places.items():
        if child.tag in ('ja', 'en'):
            for entry in child.text.split('\n'):
                yield place, entry


def is_shared(runs, text):
    plain = ''.join(text.split())
    return any(digest(plain[at:at + RUN]) in runs for at in range(len(plain) - RUN + 1))


def check(source, runs, titles):
    n, said = 0, []
    for (table, column), text in texts_of(source):
        n += 1
        if (source, table, column) in titles or (source, table, '*') in titles:
            continue
        if is_shared(runs, text):
            said.append(f'{table} {column}: {text}')
    return n, said


def main():
    runs, titles = read_runs(), read_titles()
    sources = ('nca', 'csf', 'nco', 'textbook', 'crosswalk', 'glossary')
    print(f'1..{len(sources)}')
    for number, source in enumerate(sources, 1):
        n, said = check(source, runs, titles)
        for line in said[:30]:
            print(f'# {line}')
        print(f"{'not ok' if said or n < 50 else 'ok'} {number} {source}: {n} texts")


main()
