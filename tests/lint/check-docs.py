#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every public function says in its source what it does."""

import re

from lintlib import check, done, note, read, relative, sources, without_comments

PROTOTYPE = re.compile(r'(?:^|[\s*])(_?fujin_\w+)\s*\([^;{}]*\)[^;{}()]*(?:\([^;{}]*\)[^;{}]*)?;')
BLOCK = re.compile(r'/\*\*\n \* (\w+):?[ \t]*(?:\([^)]*\))?:?[^\n]*\n(.*?)\*/', re.DOTALL)


def prototypes(path):
    """Names of the functions that a header offers."""
    text = without_comments(read(path))
    text = re.sub(r'^[ \t]*#(?:[^\n]*\\\n)*[^\n]*$', '', text, flags=re.MULTILINE)
    text = re.sub(r'^typedef[^;{]*(?:\{[^}]*\}[^;]*)?;', '', text, flags=re.MULTILINE)
    text = re.sub(r'^struct\s+\w+\s*\{[^}]*\}\s*;', '', text, flags=re.MULTILINE)
    text = re.sub(r'\bG_(BEGIN|END)_DECLS\b', '', text)
    text = re.sub(r'^G_(DECLARE|DEFINE)\w*\s*\([^)]*\)', '', text, flags=re.MULTILINE)
    names = []
    for statement in text.split(';'):
        match = PROTOTYPE.search(' ' + ' '.join(statement.split()) + ';')
        if match:
            names.append(match.group(1))
    return names


def documented(path):
    """Names that have a comment of more than their own name."""
    return {name for name, body in BLOCK.findall(read(path)) if re.search(r'[a-z]{3}', body)}


def main():
    blocks = set()
    for path in sources('.c', '.h'):
        blocks |= documented(path)
    count = 0
    problems = []
    for path in sources('.h'):
        if path.stem.endswith('-private'):
            continue
        for name in prototypes(path):
            if name.startswith('_') or name.endswith(('_get_type', '_quark')):
                continue
            count += 1
            if name not in blocks:
                problems.append(f'{relative(path)}: {name}')
    note(f'{count} public functions')
    check('there are public functions to look at', [] if count else ['no header offers any'])
    check('every public function has its comment', problems)
    done()


main()
