# SPDX-License-Identifier: GPL-3.0-or-later
"""bench-start.py HOOK EMPTY FUJIN SAMPLE: process start to first frame, in turn with a GTK program
that shows an empty window.

HOOK is preloaded and ends each program right after the first frame of its window. A file is read
after that frame; how long it takes until its plan is seen is told too."""

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 21
AIM = 1.5

hook, empty, fujin, sample = sys.argv[1:5]
PLAN = 'Sakura Precision'

# What is started, the title to wait for, and what the frame must be of.
programs = {
    'empty': ([empty], None, '(null)'),
    'start': ([fujin], None, 'Fujin'),
    'file': ([fujin, sample], None, 'Fujin'),
    'plan': ([fujin, sample], PLAN, PLAN),
}
times = {name: [] for name in programs}
for turn in range(-3, ROUNDS):
    for name, (command, awaited, title) in programs.items():
        environment = dict(os.environ, LD_PRELOAD=hook)
        if awaited:
            environment['FIRST_FRAME_TITLE'] = awaited
        start = time.perf_counter()
        shown = subprocess.run(command, env=environment, check=True, timeout=60, text=True,
                               stdout=subprocess.PIPE).stdout.strip()
        if turn >= 0:
            times[name].append((time.perf_counter() - start) * 1000)
        if title not in shown:
            sys.exit(f'{name}: the first frame was of “{shown}”')
median = {name: statistics.median(values) for name, values in times.items()}
base = os.path.basename(sample)
print('start, process start to after-paint (hooked by preloading), '
      f'against an empty window, {median["empty"]:.0f} ms:')
for name, what, aim in (('start', 'first frame, no file', f' (aim <= {AIM})'),
                        ('file', f'first frame, {base}', f' (aim <= {AIM})'),
                        ('plan', f'the plan is seen, {base}', '')):
    print(f'start: {what}: {median[name]:.0f} ms, ratio '
          f'{median[name] / median["empty"]:.2f}{aim}')
