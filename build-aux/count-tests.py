#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the single cases of a run of `meson test` from its log.

A TAP program counts by its lines, any other program as one case. A TAP program that ends badly
without a failed line (a crash, a time-out, a plan that was not kept) counts as one failed case. A case that calls itself incomplete has failed.
"""

import json
import re
import subprocess
import sys

TAP_LINE = re.compile(r'^(not )?ok\b(.*)$')
SKIPPED = re.compile(r'#\s*SKIP\b', re.IGNORECASE)
GOOD_RESULTS = ('OK', 'EXPECTEDFAIL')


def tap_tests(build):
    """Names of the tests that speak TAP."""
    done = subprocess.run(['meson', 'introspect', '--tests', build],
                          capture_output=True, text=True, check=True)
    return {test['name'] for test in json.loads(done.stdout) if test['protocol'] == 'tap'}


def count_tap(output):
    """The numbers of passed, failed and skipped cases in the output of one program."""
    passed = failed = skipped = 0
    for line in output.splitlines():
        match = TAP_LINE.match(line)
        if not match:
            continue
        if match.group(1):
            failed += 1
        elif SKIPPED.search(match.group(2)):
            skipped += 1
        else:
            passed += 1
    return passed, failed, skipped


def plain_name(name):
    """The name of a test without the suite in front of it."""
    return name.split(' / ', 1)[-1] if ' / ' in name else name


def count_test(test, is_tap):
    """The numbers of passed, failed and skipped cases of one program."""
    good = test['result'] in GOOD_RESULTS
    if test['result'] == 'SKIP':
        return 0, 0, 1
    if not is_tap:
        return (1, 0, 0) if good else (0, 1, 0)
    passed, failed, skipped = count_tap(test.get('stdout') or '')
    if not good and failed == 0:
        failed = 1
    return passed, failed, skipped


def show_failure(test):
    """Prints what a failing program wrote, without the cases that passed."""
    print('=' * 80)
    print(f"{test['name']}: {test['result']} (exit status {test['returncode']})")
    for stream in ('stdout', 'stderr'):
        lines = (test.get(stream) or '').splitlines()
        text = '\n'.join(line for line in lines if not line.startswith('ok ')).rstrip()
        if text:
            print(f'--- {stream}')
            print(text)


def count_run(build, log, status):
    """The numbers of passed, failed and skipped cases of one run of `meson test`."""
    taps = tap_tests(build)
    try:
        with open(log, encoding='utf-8') as lines:
            tests = [json.loads(line) for line in lines if line.strip()]
    except FileNotFoundError:
        tests = []

    passed = failed = skipped = 0
    for test in tests:
        is_tap = plain_name(test['name']) in taps or test['name'] in taps
        counts = count_test(test, is_tap)
        passed, failed, skipped = (a + b for a, b in zip((passed, failed, skipped), counts))
        if counts[1]:
            show_failure(test)
    if (status != 0 and failed == 0) or not passed:
        print(f'meson test ended with status {status} in {build}')
        failed = max(failed, 1)
    return passed, failed, skipped


def count_file(path):
    """The numbers of passed, failed and skipped cases of a file of TAP."""
    try:
        with open(path, encoding='utf-8') as lines:
            counts = count_tap(lines.read())
    except FileNotFoundError:
        counts = 0, 0, 0
    if not counts[0] and not counts[1]:
        print(f'{path} holds no result')
        return 0, 1, 0
    return counts


def main():
    """Arguments: BUILD LOG STATUS of a run of `meson test` or --tap FILE, each any times."""
    arguments = sys.argv[1:]
    runs = []
    while arguments:
        if arguments[0] == '--tap':
            runs.append(count_file(arguments[1]))
            arguments = arguments[2:]
        else:
            runs.append(count_run(arguments[0], arguments[1], int(arguments[2])))
            arguments = arguments[3:]
    passed, failed, skipped = (sum(counts) for counts in zip(*runs))
    if skipped:
        print(f'{skipped} skipped')
    print(f'{passed} passed, {failed} failed')
    return 1 if failed or not passed else 0


if __name__ == '__main__':
    sys.exit(main())
