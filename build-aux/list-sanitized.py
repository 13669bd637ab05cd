#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what to build and what to run under the sanitizers: list-sanitized.py FOLDER few|all

Lines "target NAME" and "test NAME". Tests of the sources see nothing new the second time; what other
programs make of our files is what it was; and those that draw are slow there: few leaves them out.
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
        print('test', test['name'])
        needed |= set(test['depends'])
        needed |= {by_file[word]['id'] for word in test['cmd'] if word in by_file}
    for name in sorted(needed):
        for path in by_id[name]['filename']:
            print('target', os.path.relpath(path, folder))


if __name__ == '__main__':
    main()
