# SPDX-License-Identifier: GPL-3.0-or-later
"""bench-start.py HOOK EMPTY MAKE-PLAN FUJIN SAMPLE: process start to first frame, in turn with a
GTK program that shows an empty window.

HOOK is preloaded and ends each program right after the first frame of its window. A file is read
after that frame; how long it takes until its plan is seen is told too. All files are in the
system's memory: a start after the computer's is not measured."""

import os
import subprocess
import sys
import tempfile
import time

from bench_rows import percentile, row, rounds

ROUNDS = 20
WARM_UP = 3
PLAN = 'Sakura Precision'

hook, empty, make_plan, fujin, sample = sys.argv[1:6]


def run(command, awaited, title):
    """The milliseconds until the first frame, which must be of the title."""
    environment = dict(os.environ, LD_PRELOAD=hook)
    if awaited:
        environment['FIRST_FRAME_TITLE'] = awaited
    start = time.perf_counter()
    shown = subprocess.run(command, env=environment, check=True, timeout=60, text=True,
                           stdout=subprocess.PIPE).stdout.strip()
    taken = (time.perf_counter() - start) * 1000
    if title not in shown:
        sys.exit(f'{command}: the first frame was of “{shown}”')
    return taken


def measure(programs):
    """Of each its times, run in turn."""
    times = {name: [] for name in programs}
    for turn in range(-WARM_UP, rounds(ROUNDS)):
        for name, program in programs.items():
            taken = run(*program)
            if turn >= 0:
                times[name].append(taken)
    return times


def main():
    """Measures and tells."""
    base = os.path.basename(sample)
    with tempfile.TemporaryDirectory() as folder:
        plans = {n: os.path.join(folder, f'plan-{n}.fujin') for n in (64, 10000)}
        for n, path in plans.items():
            subprocess.run([make_plan, path, str(n)], check=True)
        # What is started, the title to wait for, and what the frame must be of.
        times = measure({
            'empty': ([empty], None, '(null)'),
            'start': ([fujin], None, 'Fujin'),
            'file': ([fujin, sample], None, 'Fujin'),
            'plan': ([fujin, sample], PLAN, PLAN),
            'small': ([fujin, plans[64]], None, 'Fujin'),
            'large': ([fujin, plans[10000]], None, 'Fujin'),
            'large plan': ([fujin, plans[10000]], 'plan-10000', 'plan-10000'),
        })
    half = {name: percentile(values, 0.5) for name, values in times.items()}
    most = {name: percentile(values, 0.95) for name, values in times.items()}
    for name, what in (('start', 'first frame, no file'), ('file', f'first frame, {base}')):
        row(f'start, warm: {what}, p50', half[name], 'ms', half['empty'], 'empty GTK window',
            aim='ratio <= 1.5')
        row(f'start, warm: {what}, p95', most[name], 'ms', most['empty'], 'empty GTK window, p95')
    row('start, warm: first frame in milliseconds', half['start'], 'ms', aim='value <= 200')
    row('start, warm: first frame, file of 10000 services', half['large'], 'ms', half['small'],
        'file of 64 services', aim='ratio <= 1.2')
    row(f'start, warm: the plan is seen, {base}', half['plan'], 'ms', half['empty'],
        'empty GTK window')
    row('start, warm: the plan is seen, 10000 services', half['large plan'], 'ms', half['empty'],
        'empty GTK window')


main()
