# SPDX-License-Identifier: GPL-3.0-or-later
"""widget-types.py OUTPUT SOURCE...: lists the types that the sources define, for test-templates.c.

Made from the sources, so that a new widget cannot be forgotten."""

import re
import sys

DEFINE = re.compile(r'^G_DEFINE_(?:FINAL_|ABSTRACT_)?TYPE(?:_WITH_(?:CODE|PRIVATE))?\s*'
                    r'\(\s*(\w+),\s*(\w+),', re.MULTILINE)

names = set()
for path in sys.argv[2:]:
    with open(path, encoding='utf-8') as file:
        names.update(match.group(2) for match in DEFINE.finditer(file.read()))
with open(sys.argv[1], 'w', encoding='utf-8') as file:
    file.write('/* Made by widget-types.py. */\n')
    for name in sorted(names):
        file.write(f'GType {name}_get_type (void);\n')
    file.write('static GType (*const all_types[]) (void) = {\n')
    for name in sorted(names):
        file.write(f'  {name}_get_type,\n')
    file.write('};\n')
