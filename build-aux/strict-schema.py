# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes of the schema of projects one by which libxml2 checks a long file quickly.

Usage: strict-schema.py SCHEMA OUTPUT

Room for newer minor versions: patterns for elements and attributes of any name make libxml2 walk
a list in time that grows with the square of its length. Without them every list becomes an
automaton. The reader takes unknown parts out of a file of a newer version before it checks the
rest by this schema.

Patterns of characters: libxml2 compiles each anew for each value, which takes longer than all the
rest. Where a pattern is a choice of few values, the choice stands here. Where it is a form of ids
or numbers, a data type stands here that allows a little more; the reader checks the form.
"""

import re
import sys
import xml.etree.ElementTree as ET

SPACE = '{http://relaxng.org/ns/structure/1.0}'


# What has nearly the form of the pattern.
NAME = '[A-Za-z][A-Za-z0-9._\\-]{0,63}'
TYPES = {
    NAME: 'NCName',
    NAME + '( ' + NAME + ')*': 'NMTOKENS',
    '[1-9][0-9]{0,4}': 'positiveInteger',
    '0|[1-9][0-9]{0,3}': 'nonNegativeInteger',
    '[0-9]{4}-[0-9]{2}-[0-9]{2}': 'date',
}


def is_room(element):
    name = element.get('name', '')
    if element.tag == SPACE + 'ref':
        return name.startswith('newer-in-') or name.endswith('-attributes')
    if element.tag == SPACE + 'define':
        return name.startswith('newer-in-') or name.endswith('-attributes') or name == 'anything'
    return False


def values_of(pattern):
    """The values that a pattern such as [1-4]|none allows, None for one that is no choice."""
    values = []
    for part in pattern.split('|'):
        span = re.fullmatch(r'\[(\w)-(\w)\]', part)
        if span:
            values += map(chr, range(ord(span[1]), ord(span[2]) + 1))
        elif re.fullmatch(r'[a-z-]+', part):
            values.append(part)
        else:
            return None
    return values


def simplify(data):
    """Puts something that takes less time in the place of a pattern of characters."""
    pattern = data.findtext(SPACE + 'param')
    if pattern is None:
        return
    values = values_of(pattern)
    if pattern == '\\s*':
        data.tag = SPACE + 'empty'
    elif pattern in TYPES:
        data.set('type', TYPES[pattern])
    elif values is not None:
        data.tag = SPACE + 'choice'
    else:
        return  # stands once in a file
    for child in list(data):
        data.remove(child)
    if data.tag != SPACE + 'data':
        data.attrib.clear()
    for value in values or []:
        ET.SubElement(data, SPACE + 'value', type='string').text = value


def main():
    schema, output = sys.argv[1:]
    ET.register_namespace('', SPACE[1:-1])
    tree = ET.parse(schema)
    for around in list(tree.iter()):
        for element in list(around):
            if is_room(element):
                around.remove(element)
    for element in list(tree.iter(SPACE + 'data')):
        simplify(element)
    for value in tree.iter(SPACE + 'value'):
        value.set('datatypeLibrary', '')  # its own strings are compared as they stand
    if tree.find('.//' + SPACE + 'anyName') is not None:
        sys.exit(f'{schema}: a pattern for any name is left')
    tree.write(output, encoding='UTF-8', xml_declaration=True)


main()
