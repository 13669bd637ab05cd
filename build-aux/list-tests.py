#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what to build and what to run: list-tests.py FOLDER few|all, or FOLDER but TEST...

Lines "target NAME" and "test NAME". few and all: what is run under the sanitizers; "short NAME" is a
test that does less there, because it asks tests/util/sanitized.h. Tests of the sources see nothing
new there; what other programs make of our files is what it was; and those that need a display are
slow: few leaves them out, but for the suite "window". but: every test but those named, and all that
is built but their programs.
"""

import json
import os
import subprocess
import sys

FEW = {'core', 'window'}
ALL = FEW | {'golden', 'display'}


def introspect(folder, what):
    """What meson knows of the folder."""
    done = subprocess.run(['meson', 'introspect', what, folder],
                          capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def is_wanted(test, which):
    suites = {suite.split(':')[-1] for suite in test['suite']}
    # LeakSanitizer cannot look where another looks on already, as strace does there.
    if 'libreoffice' in test['name'] or test['name'] == 'storage-hostile-opens':
        return False
    if which == 'few':
        return bool(suites & FEW)
    return bool(suites & ALL)


def is_short(program):
    """Whether a source of the test's program asks for it."""
    for part in program['target_sources']:
        for path in part['sources']:
            if os.sep + 'tests' + os.sep in path and path.endswith('.c'):
                with open(path, encoding='utf-8') as source:
                    if '/sanitized.h"' in source.read():
                        return True
    return False


class Folder:
    """A build folder: its targets by id, and by the files they make."""

    def __init__(self, path):
        self.path = os.path.realpath(path)
        self.targets = {target['id']: target for target in introspect(path, '--targets')}
        self.makers = {name: target['id'] for target in self.targets.values()
                       for name in target['filename']}
        self.tests = introspect(path, '--tests')

    def programs(self, test):
        """The targets that a test runs or reads."""
        return {self.makers[word] for word in test['cmd'] if word in self.makers}

    def print_targets(self, ids):
        for name in sorted(ids):
            for path in self.targets[name]['filename']:
                print('target', os.path.relpath(path, self.path))


def print_sanitized(folder, which):
    needed = {name for name, target in folder.targets.items()
              if target['type'] == 'custom' and target['build_by_default']}
    for test in folder.tests:
        if is_wanted(test, which):
            programs = folder.programs(test)
            is_less = any(is_short(folder.targets[name]) for name in programs)
            print('short' if is_less else 'test', test['name'])
            needed |= programs | set(test['depends'])
    folder.print_targets(needed)


def print_others(folder, names):
    left_out = set()
    needed = set()
    for test in folder.tests:
        if test['name'] in names:
            left_out |= folder.programs(test)
        else:
            print('test', test['name'])
            needed |= folder.programs(test) | set(test['depends'])
    in_tests = os.path.join(folder.path, 'tests') + os.sep
    left_out = {name for name in left_out
                if folder.targets[name]['filename'][0].startswith(in_tests)}
    needed |= {name for name, target in folder.targets.items() if target['build_by_default']
               and name not in left_out}
    folder.print_targets(needed)


def main():
    folder = Folder(sys.argv[1])
    if sys.argv[2] == 'but':
        print_others(folder, set(sys.argv[3:]))
    else:
        print_sanitized(folder, sys.argv[2])


if __name__ == '__main__':
    main()
