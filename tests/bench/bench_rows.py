# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks in Python share: see bench-common.h."""

import os

QUICK = 'FUJIN_BENCH_QUICK' in os.environ


def rounds(full):
    """How many rounds."""
    return min(full, 3) if QUICK else full


def percentile(values, part):
    """0.5 is the median."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)]


def row(what, value, unit='', floor=None, floor_of='', ratio=None, aim=''):
    """Prints a line for table.py."""
    if ratio is None and floor:
        ratio = value / floor
    fields = [what, f'{value:.6g}', unit, f'{floor:.6g}' if floor is not None else '', floor_of,
              f'{ratio:.6g}' if ratio else '', aim]
    print('BENCH', *fields, sep='\t', flush=True)
