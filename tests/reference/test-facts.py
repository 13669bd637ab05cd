#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The library has every name, code, number and mapping of the fact tables, and nothing else.

facts/*.tsv hold them one a line (table, row, field, value), under checksums, so that neither side
can drift. A field "to:x" is the list of rows that the column x names; other values are compared
with the Japanese text of the column, entries of a list parted by "|" there and by lines here.
"""
import hashlib
import pathlib
import sys
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(sys.argv[1])
FACTS = ROOT / 'tests/reference/facts'
SOURCES = ('nca', 'csf', 'nco', 'textbook')
# Tables that are made from others here, or whose rows are only names for others.
MADE = {('nca', 'roles-c'), ('nco', 'exam-list'), ('textbook', 'scenarios'),
        ('textbook', 'peacetime-reporting')}


def read_facts(source):
    facts = {}
    for line in (FACTS / f'{source}.tsv').read_text(encoding='utf-8').splitlines():
        if not line.startswith('#'):
            table, row, field, value = line.split('\t')
            facts[table, row, field] = value
    return facts


def text_of(element):
    found = element.find('ja')
    return '' if found is None else found.text.replace('\n', '|')


def read_library(source):
    root = ET.parse(ROOT / f'data/reference/{source}.xml').getroot()
    rows, cells = {}, {}
    for table in root.findall('table'):
        rows[table.get('id')] = [row.get('id') for row in table.findall('row')]
        for row in table.findall('row'):
            key = table.get('id'), row.get('id')
            name = row.find('name')
            if name is not None:
                cells[key + ('name',)] = text_of(name)
            for cell in row.findall('cell'):
                cells[key + (cell.get('column'),)] = text_of(cell)
                if cell.get('to'):
                    cells[key + ('to:' + cell.get('column'),)] = ' '.join(
                        part.split(':')[1] for part in cell.get('to').split(' '))
    roles = rows.get('roles', [])
    matrix = root.find('matrix')
    for line in [] if matrix is None else matrix.findall('line'):
        for role, cell in zip(roles, line.text.split(' '), strict=True):
            cells['matrix', line.get('function'), role] = cell
    return rows, cells


def differs(field, value, cells, key):
    table, row, _ = key
    if field.startswith('mark:'):
        return not cells.get((table, row, field[5:]), '').startswith(value)
    have = cells.get(key, '')
    if field == 'id':
        return value != row
    # A number of people carries its unit.
    if field == 'heads' and value.isdigit():
        return have != f'{value}名'
    return have != value


def check(source):
    said = []
    facts = read_facts(source)
    rows, cells = read_library(source)
    for key, value in facts.items():
        if differs(key[2], value, cells, key):
            said.append(f'{key}: {cells.get(key)!r} is not {value!r}')
    for table, ids in rows.items():
        known = {row for name, row, _ in facts if name == table}
        if (source, table) not in MADE and known != set(ids):
            said.append(f'{table}: rows differ: {sorted(known ^ set(ids))[:5]}')
    # Every mapping is in the facts; a matrix has no cell more.
    for key in cells:
        if key[0] == 'matrix' and key not in facts:
            said.append(f'{key} is in no fact table')
    return len(facts), said


def checksums():
    said = []
    for line in (FACTS / 'sha256.txt').read_text(encoding='utf-8').splitlines():
        wanted, name = line.split()
        if hashlib.sha256((FACTS / name).read_bytes()).hexdigest() != wanted:
            said.append(f'{name} was changed')
    return said


def main():
    print(f'1..{len(SOURCES) + 1}')
    results = [('checksums', 0, checksums())]
    results += [(source, *check(source)) for source in SOURCES]
    for number, (name, n, said) in enumerate(results, 1):
        for line in said[:30]:
            print(f'# {line}')
        print(f"{'not ok' if said else 'ok'} {number} {name}: {n} facts")


main()
