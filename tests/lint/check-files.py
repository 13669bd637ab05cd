#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where files are, what they are called, how long they are, and what they must carry."""

import re
import statistics
import subprocess

from lintlib import ROOT, check, done, note, project_files, read, relative, sources
from lintlib import without_comments

TOP_LEVEL = {'.ci', '.clang-format', '.editorconfig', '.git', '.gitattributes', '.gitignore',
             'LICENSE', 'README.md', 'build-aux', 'data', 'icons', 'meson.build', 'po', 'src',
             'tests', 'ui'}
MUST_BE_THERE = {'.ci/run', 'LICENSE', 'README.md', 'build-aux/run', 'build-aux/test',
                 'build-aux/bench', 'meson.build', 'po/ja.po'}
# Lists, pictures, the licence itself, and documents of users, which are written by the program.
WITHOUT_SPDX = re.compile(r'(^LICENSE|\.md|\.png|\.bin|\.fujin|\.fujin-rating|\.tsv|\.csv|\.json|\.svgz'
                          r'|^po/(LINGUAS|POTFILES\.in)|^\.(editorconfig|gitignore|gitattributes)'
                          r'|^tests/.*\.(txt|xml|rng|svg|golden|expected)'
                          r'|^tests/(fuzz/seeds|corpus)/.*)$')
SPDX = 'SPDX-License-Identifier: '
TYPE = re.compile(r'^G_DEFINE_(?:FINAL_|ABSTRACT_|BOXED_|POINTER_|INTERFACE)?'
                  r'(?:TYPE|)(?:_WITH_CODE|_WITH_PRIVATE|_EXTENDED)?\s*\(\s*(\w+)', re.MULTILINE)
DECLARED = re.compile(r'^G_DECLARE_(?:FINAL|DERIVABLE)_TYPE\s*\(\s*(\w+)'
                      r'|^G_DECLARE_INTERFACE\s*\(\s*(\w+)', re.MULTILINE)
TEMPLATE = re.compile(r'<template\s+class="(\w+)"')
SET_TEMPLATE = re.compile(r'set_template_from_resource\s*\(\s*\w+\s*,\s*((?:[A-Z_]+\s*)?"[^"]*")')

MAX_FILE = 1000
LONG_FILE = 300
AIM_LONG_FILES = 0.15
MAX_LONG_FILES = 0.25
MAX_FUNCTION = 80
MAX_CLASS_INIT = 120
MAX_MEDIAN = 15


def kebab(name):
    """FujinTeamRow as fujin-team-row."""
    return re.sub(r'(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])', '-', name).lower()


def check_top_level():
    there = {path.name for path in ROOT.iterdir()
             if not (path.is_dir() and ((path / 'meson-private').is_dir()
                                        or path.name.startswith('_build')))}
    check('nothing strange at the top', sorted(there - TOP_LEVEL))
    check('what must be there is there',
          sorted(name for name in MUST_BE_THERE if not (ROOT / name).exists()))


def check_spdx(files):
    problems = []
    for path in files:
        name = relative(path)
        if WITHOUT_SPDX.search(name):
            continue
        try:
            head = read(path).split('\n')[:4]
        except UnicodeDecodeError:
            problems.append(f'{name}: is not text')
            continue
        if not any(SPDX in line for line in head):
            problems.append(f'{name}: no licence in its first lines')
    check('every file names its licence', problems)


def check_types():
    several, misnamed = [], []
    for path in sources('.c', '.h'):
        text = without_comments(read(path))
        names = TYPE.findall(text) if path.suffix == '.c' else \
            [a or b for a, b in DECLARED.findall(text)]
        if len(names) > 1:
            several.append(f'{relative(path)}: {", ".join(names)}')
        for name in names:
            if kebab(name) != path.stem and kebab(name) + '-private' != path.stem:
                misnamed.append(f'{relative(path)}: {name} belongs into {kebab(name)}{path.suffix}')
    check('one type per file', several)
    check('a file is named after its type', misnamed)


def check_templates():
    problems = []
    screens = sources('.ui', under='ui')
    code = {path: read(path) for path in sources('.c')}
    for path in screens:
        match = TEMPLATE.search(read(path))
        name = relative(path)
        if not match:
            if not any(path.name in text for text in code.values()) and \
                    not any(path.name in read(other) for other in project_files()
                            if other.name.endswith('.gresource.xml')):
                problems.append(f'{name}: nothing uses it')
            continue
        if kebab(match.group(1)) != path.stem:
            problems.append(f'{name}: holds the template of {match.group(1)}')
        partner = ROOT / 'src' / path.relative_to(ROOT / 'ui').with_suffix('.c')
        if not partner.exists():
            problems.append(f'{name}: there is no {relative(partner)}')
        elif not SET_TEMPLATE.search(code[partner]):
            problems.append(f'{relative(partner)}: does not use {name}')
    for path, text in code.items():
        if SET_TEMPLATE.search(text):
            partner = ROOT / 'ui' / path.relative_to(ROOT / 'src').with_suffix('.ui')
            if not partner.exists():
                problems.append(f'{relative(path)}: there is no {relative(partner)}')
    check('templates and their code come in pairs', problems)


def check_length(code):
    lengths = {path: read(path).count('\n') for path in code}
    check(f'no source over {MAX_FILE} lines',
          [f'{relative(path)}: {n}' for path, n in lengths.items() if n > MAX_FILE])
    own = {path: n for path, n in lengths.items() if ROOT / 'src' in path.parents}
    long = [path for path, n in own.items() if n > LONG_FILE]
    share = len(long) / max(len(own), 1)
    note(f'{len(long)} of {len(own)} sources over {LONG_FILE} lines, {share:.0%}'
         f' (aim: {AIM_LONG_FILES:.0%})')
    check(f'at most {MAX_LONG_FILES:.0%} of the sources over {LONG_FILE} lines',
          [f'{relative(path)}: {own[path]}' for path in long] if share > MAX_LONG_FILES else [])


def functions_of(code):
    """(file, name, lines) of every function."""
    tags = subprocess.run(
        ['ctags', '--options=NONE', '--languages=C', '--kinds-C=f', '--fields=+ne', '-x',
         '--_xformat=%{input}\t%{name}\t%{line}\t%{end}', '-L', '-'],
        input='\n'.join(str(path) for path in code), capture_output=True, text=True, check=True)
    found = []
    for row in tags.stdout.splitlines():
        path, name, first, last = row.split('\t')
        if last and last != '-':
            found.append((path, name, int(last) - int(first) + 1))
    return found


def check_functions(code):
    found = functions_of(code)
    check('functions are found', [] if found else ['ctags named none'])
    problems = []
    for path, name, lines in found:
        limit = MAX_CLASS_INIT if name.endswith('_class_init') else MAX_FUNCTION
        if lines > limit:
            problems.append(f'{path}: {name}: {lines}')
    check(f'no function over {MAX_FUNCTION} lines', problems)
    own = [lines for path, name, lines in found if path.startswith(str(ROOT / 'src'))]
    median = statistics.median(own) if own else 0
    note(f'{len(own)} functions in src, median {median} lines')
    check(f'half of the functions have at most {MAX_MEDIAN} lines',
          [f'the median is {median}'] if median > MAX_MEDIAN else [])


def check_text(files):
    problems = []
    for path in files:
        if path.suffix not in ('.c', '.h', '.py', '.sh', '.ui') and path.name != 'meson.build':
            continue
        for number, line in enumerate(read(path).split('\n'), 1):
            if line != line.rstrip() or '\t' in line:
                problems.append(f'{relative(path)}:{number}: a tab, or space at the end')
            # ui files hold whole sentences, and a sentence has no fold
            if path.suffix in ('.c', '.h') and len(line) > 100:
                problems.append(f'{relative(path)}:{number}: {len(line)} columns')
    check('no tabs, no space at the end, no line over 100 columns', problems)


def main():
    files = project_files()
    code = sources('.c') + sources('.c', under='tests')
    check_top_level()
    check_spdx(files)
    check_types()
    check_templates()
    check_length(code)
    check_functions(code)
    check_text(files)
    done()


main()
