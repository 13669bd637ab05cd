# SPDX-License-Identifier: GPL-3.0-or-later
"""bench-start.py HOOK EMPTY FUJIN SAMPLE: process start to first frame, in turn with a GTK program
that shows an empty window.

HOOK is preloaded and ends each program right after the first frame of its window."""

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 21
AIM = 1.5

hook, empty, fujin, sample = sys.argv[1:5]
environment = dict(os.environ, LD_PRELOAD=hook)
programs = {'empty': [empty], 'start': [fujin], 'sample': [fujin, sample]}
titles = {'empty': '(null)', 'start': 'Fujin', 'sample': 'Sakura Precision'}
times = {name: [] for name in programs}
for turn in range(-3, ROUNDS):
    for name, command in programs.items():
        start = time.perf_counter()
        shown = subprocess.run(command, env=environment, check=True, timeout=60, text=True,
                               stdout=subprocess.PIPE).stdout.strip()
        if turn >= 0:
            times[name].append((time.perf_counter() - start) * 1000)
        if titles[name] not in shown:
            sys.exit(f'{name}: the first frame was of “{shown}”')
median = {name: statistics.median(values) for name, values in times.items()}
for name, what in (('start', 'start view'), ('sample', os.path.basename(sample))):
    print(f'start, process start to first frame of the window (after-paint, hooked by preloading): '
          f'{what} {median[name]:.0f} ms, empty window {median["empty"]:.0f} ms, '
          f'ratio {median[name] / median["empty"]:.2f} (aim <= {AIM})')
