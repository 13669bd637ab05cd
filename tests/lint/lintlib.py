# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks of this folder share: the files of the project, and TAP."""

import os
import re
import sys
from pathlib import Path

ROOT = Path(os.environ.get('SOURCE_ROOT') or Path(__file__).resolve().parents[2])
BUILD = Path(os.environ.get('BUILD_ROOT') or ROOT / '_build')

_results = []


def check(name, problems):
    """Reports one check; it fails when there is any problem, and every one is shown."""
    problems = list(problems)
    _results.append(not problems)
    print(f"{'not ok' if problems else 'ok'} {len(_results)} - {name}")
    for problem in problems:
        print(f'# {problem}')


def note(text):
    """Prints a figure that is of interest but judges nothing."""
    print(f'# {text}')


def done():
    """Ends the program."""
    print(f'1..{len(_results)}')
    sys.exit(0 if all(_results) else 1)


def is_build_folder(path):
    return (path / 'meson-private').is_dir() or path.name.startswith('_build')


def project_files():
    """All files of the project, sorted, without version control, builds and leftovers."""
    found = []
    for folder, folders, names in os.walk(ROOT):
        here = Path(folder)
        folders[:] = sorted(name for name in folders
                            if name not in ('.git', '__pycache__')
                            and not is_build_folder(here / name))
        found += [here / name for name in sorted(names)
                  if not name.endswith(('~', '.swp', '.pyc'))]
    return found


def read(path):
    return path.read_text(encoding='utf-8')


def relative(path):
    return path.relative_to(ROOT).as_posix()


def without_comments(text):
    """C without comments, with its lines where they were."""
    def blank(match):
        return match.group(0) if match.group(0)[0] == '"' else '\n' * match.group(0).count('\n')
    return re.sub(r'"(?:\\.|[^"\\\n])*"|/\*.*?\*/|//[^\n]*', blank, text, flags=re.DOTALL)


def sources(*suffixes, under='src'):
    """The files of one folder of the tree that end in one of the suffixes."""
    base = ROOT / under
    return [path for path in project_files() if base in path.parents and path.suffix in suffixes]
