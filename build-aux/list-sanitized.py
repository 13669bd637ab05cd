#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what to build and what to run under the sanitizers: list-sanitized.py FOLDER few|all

Lines "target NAME" and "test NAME", or "short NAME" for a test that does less there, because it asks
tests/util/sanitized.h. Tests of the sources see nothing new there; what other programs make of our
files is what it was; and those that need a display are slow: few leaves them out.
"""

import json
import os
import subprocess
import sys

FEW = {'core'}
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


def main():
    folder, which = os.path.realpath(sys.argv[1]), sys.argv[2]
    targets = introspect(folder, '--targets')
    by_id = {target['id']: target for target in targets}
    by_file = {name: target for target in targets for name in target['filename']}
    needed = {target['id'] for target in targets if target['type'] == 'custom'
              and target['build_by_default']}
    for test in introspect(folder, '--tests'):
        if not is_wanted(test, which):
            continue
        programs = [by_file[word] for word in test['cmd'] if word in by_file]
        print('short' if any(map(is_short, programs)) else 'test', test['name'])
        needed |= set(test['depends'])
        needed |= {program['id'] for program in programs}
    for name in sorted(needed):
        for path in by_id[name]['filename']:
            print('target', os.path.relpath(path, folder))


if __name__ == '__main__':
    main()
