#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual and the completion of fujinctl name what its commands take, and nothing else."""

import os
import re
import subprocess
import sys

from lintlib import ROOT, check, done, note, read

# Told once for all commands.
COMMON = {'--help', '--lang'}
OPTION = re.compile(r'--[a-z][a-z0-9-]*')


def run(*arguments):
    """What fujinctl prints, in English."""
    env = {**os.environ, 'LC_ALL': 'C.UTF-8', 'LANGUAGE': 'en'}
    return subprocess.run([sys.argv[1], *arguments], env=env, check=True, text=True,
                          stdout=subprocess.PIPE).stdout


def commands():
    """Each command with the options that its help lists."""
    found = {}
    for name in re.findall(r'^  ([a-z]+)  +\S', run('--help'), re.MULTILINE):
        if name != 'help':
            lines = re.findall(r'^  (?:-\w, )?(--[a-z0-9-]+)', run(name, '--help'), re.MULTILINE)
            found[name] = set(lines) - COMMON
    return found


def plain(roff):
    """The words of the manual without its marks."""
    text = roff.replace('\\-', '-')
    text = re.sub(r'\\f[BRIP]', '', text)
    return re.sub(r'^\.(?:B|I|R|BR|RB|BI|IB|RI|IR)\s+', '', text, flags=re.MULTILINE)


def options_of(text):
    """The options in a text, short ones by their long names."""
    return set(OPTION.findall(re.sub(r'(?<![\w-])-o\b', '--output', text))) - COMMON


def synopses(text):
    """Each command with the options of its lines in the synopsis."""
    found = {}
    for part in re.split(r'^\.br\s*$', text, flags=re.MULTILINE):
        match = re.match(r'fujinctl\s+([a-z]+)', part.strip())
        if match:
            found.setdefault(match.group(1), set()).update(options_of(part))
    found.pop('help', None)
    return found


def completions():
    """Each command with the options that are offered for it."""
    found = {}
    text = read(ROOT / 'data/completions/fujinctl')
    for names, words in re.findall(r"^    ([a-z |]+)\) echo '([^']*)'", text, re.MULTILINE):
        for name in names.split('|'):
            found[name.strip()] = options_of(words)
    return found


def differences(wanted, found):
    """What one of two tables of commands has and the other one lacks."""
    for name in sorted(wanted.keys() | found.keys()):
        if name not in found:
            yield f'{name} is missing'
        elif name not in wanted:
            yield f'{name} is no command'
        else:
            yield from (f'{name}: {option} is missing'
                        for option in sorted(wanted[name] - found[name]))
            yield from (f'{name}: {option} is no option'
                        for option in sorted(found[name] - wanted[name]))


def main():
    wanted = commands()
    manual = plain(read(ROOT / 'data/fujinctl.1'))
    sections = dict(re.findall(r'^\.SH "?([A-Z ]+?)"?\n(.*?)(?=^\.SH|\Z)', manual,
                               re.MULTILINE | re.DOTALL))
    heads = '\n'.join(re.findall(r'^\.TP\n(.*)$', sections['OPTIONS'], re.MULTILINE))
    told = re.findall(r'^\.TP\n([a-z]+)\b', sections['COMMANDS'], re.MULTILINE)
    options = set().union(*wanted.values())

    note(f'{len(wanted)} commands, {len(options)} options')
    check('the commands have options', [] if options else ['none is listed'])
    check('the synopsis has the options of each command',
          differences(wanted, synopses(sections['SYNOPSIS'])))
    check('the manual tells of each command',
          [name for name in wanted if name not in told])
    check('the manual tells of each option', sorted(options - options_of(heads)))
    check('the completion offers the options of each command',
          differences(wanted, completions()))
    done()


main()
