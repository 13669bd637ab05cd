# SPDX-License-Identifier: GPL-3.0-or-later
"""bench-report.py FUJINCTL SAMPLE...: a report of each sample as PDF, against LibreOffice that
makes a PDF of the workbook exported from the same sample. Whole processes, in turn, the best of some
rounds; memory is the most that stood in memory at once."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

from bench_rows import row, rounds

ROUNDS = 5
# About thirty pages.
PARTS = ('cover,contents,summary,matrix,radar,categories,heat,gaps-chart,gap-analysis,'
         'improvements,ledger')


def run(command):
    """The seconds and the megabytes that a program and those it starts take."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f'{command[0]} failed: {process.returncode}')
    return seconds, usage.ru_maxrss / 1024


def count_pages(path):
    """How many pages a PDF file has."""
    pages = subprocess.run(['pdfinfo', path], check=True, capture_output=True, text=True).stdout
    return int(re.search(r'^Pages: *(\d+)', pages, re.MULTILINE).group(1))


def measure(commands):
    """The best of each of the commands, run in turn; the first round only warms up."""
    best = {name: (float('inf'), float('inf')) for name in commands}
    for turn in range(-1, rounds(ROUNDS)):
        for name, command in commands.items():
            found = run(command)
            if turn >= 0:
                best[name] = tuple(map(min, best[name], found))
    return best


def bench(fujinctl, sample, soffice, work):
    """One sample."""
    base = os.path.basename(sample)
    files = {name: os.path.join(work, name + '.pdf') for name in ('whole', 'thirty', 'book')}
    workbook = os.path.join(work, 'book.xlsx')
    run([fujinctl, 'export', sample, '-o', workbook])
    commands = {
        'whole': [fujinctl, 'report', sample, '-o', files['whole']],
        'thirty': [fujinctl, 'report', sample, '--parts', PARTS, '-o', files['thirty']],
    }
    if soffice:
        commands['book'] = [soffice, '-env:UserInstallation=file://' + os.path.join(work, 'user'),
                            '--headless', '--convert-to', 'pdf', '--outdir', work, workbook]
    best = measure(commands)
    pages = {name: count_pages(files[name]) for name in commands}

    seconds, memory = best['whole']
    thirty = best['thirty'][0]
    row(f'report: {base}, {pages["thirty"]} pages as PDF', thirty, 's', aim='value <= 0.5')
    row(f'report: {base}, all {pages["whole"]} pages, a page', seconds / pages['whole'] * 1000,
        'ms')
    if not soffice:
        print('report: LibreOffice is not installed: nothing to compare with')
        return
    other_seconds, other_memory = best['book']
    against = f'LibreOffice, workbook, {pages["book"]} pages'
    row(f'report: {base}, all {pages["whole"]} pages as PDF', seconds, 's', other_seconds, against,
        aim='ratio <= 0.05')
    row(f'report: {base}, the same, for each page', seconds / pages['whole'] * 1000, 'ms',
        other_seconds / pages['book'] * 1000, against)
    row(f'report: {base}, memory', memory, 'MB', other_memory, against, aim='ratio <= 0.3333')


with tempfile.TemporaryDirectory() as folder:
    for path in sys.argv[2:]:
        bench(sys.argv[1], path, shutil.which('soffice'), folder)
