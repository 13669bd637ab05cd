#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder uses only what stands left of it, and nothing left of the window knows GTK."""

import re
import subprocess

from lintlib import BUILD, check, done, read, relative, sources, without_comments

CORE = ['util', 'reference', 'model', 'storage', 'analysis', 'chart', 'report', 'export']
MAY_USE = {
    'util': [],
    'reference': ['util'],
    'model': ['util', 'reference'],
    'storage': ['util', 'reference', 'model'],
    'analysis': ['util', 'reference', 'model'],
    'chart': CORE[:5],
    'report': CORE[:6],
    'export': CORE[:7],
    'cli': CORE,
    'widgets': CORE,
    'pages': CORE + ['widgets'],
    'dialogs': CORE + ['widgets'],
    'app': CORE + ['widgets', 'pages', 'dialogs'],
}
# A chart draws plain data: it knows neither the project nor where a file of it comes from.
NOT_IN_CHART = re.compile(r'^fujin-(project|edit|history|team|service-plan)\b')
# Views change the model through fujin_edit_*() only.
VIEWS = ['widgets', 'pages', 'dialogs', 'app']
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
WINDOW_LIBRARY = re.compile(r'^(gtk|gdk|gsk|graphene)(/|\.h|-[0-9])|^(gdk-pixbuf|adwaita)')


def includes(path):
    """(line, kind, name) of every include of a file."""
    text = without_comments(read(path))
    return [(text.count('\n', 0, match.start()) + 1, match.group(1), match.group(2))
            for match in INCLUDE.finditer(text)]


def main():
    files = sources('.c', '.h')
    home = {}
    for path in files:
        if path.suffix == '.h':
            home.setdefault(path.name, set()).add(path.parent.name)

    strange, backward, unknown, window, chart, inside, across = [], [], [], [], [], [], []
    for path in files:
        folder = path.parent.name
        if folder not in MAY_USE:
            strange.append(f'{relative(path)}: no such folder in the layers')
            continue
        for line, kind, name in includes(path):
            where = f'{relative(path)}:{line}'
            if kind == '<' and WINDOW_LIBRARY.match(name) and folder in CORE + ['cli']:
                window.append(f'{where}: <{name}>')
            if kind != '"' or name == 'config.h':
                continue
            base = name.rsplit('/', 1)[-1]
            if base not in home:
                if not base.endswith('-resources.h'):
                    unknown.append(f'{where}: "{name}" is in no folder of src')
            elif not home[base] & set(MAY_USE[folder] + [folder]):
                backward.append(f'{where}: "{name}" of {", ".join(sorted(home[base]))}')
            if folder == 'chart' and NOT_IN_CHART.match(base):
                chart.append(f'{where}: "{name}"')
            if folder in VIEWS and base.endswith('-private.h') and \
                    home.get(base, set()) & set(CORE):
                inside.append(f'{where}: "{name}"')
            if {folder} | home.get(base, set()) >= {'pages', 'dialogs'}:
                across.append(f'{where}: "{name}"')

    check('there are sources to look at', [] if files else ['src holds no C file'])
    check('every source is in a folder of the layers', strange)
    check('every header has one home', [f'{name}: {sorted(folders)}'
                                        for name, folders in home.items() if len(folders) > 1])
    check('every include is known', unknown)
    check('no folder uses what stands right of it', backward)
    check('the core and the command line include no GTK', window)
    check('charts know no project', chart)
    check('views see nothing private of the core', inside)
    check('pages and dialogs do not know each other', across)
    check_program()
    done()


def check_program():
    """The command-line program needs no GTK library, itself or through another."""
    program = BUILD / 'src' / 'cli' / 'fujinctl'
    name = 'fujinctl links no GTK'
    if not program.exists():
        check(name, [f'{program} was not built'])
        return
    needed = subprocess.run(['ldd', program], capture_output=True, text=True, check=True).stdout
    libraries = [line.strip() for line in needed.splitlines()]
    problems = [line for line in libraries if re.match(r'lib(gtk|gdk|gsk|adwaita)', line)]
    if not any(line.startswith('libglib-2.0') for line in libraries):
        problems.append('ldd did not even name GLib')
    check(name, problems)


main()
