# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program from outside: real pointer and keys (XTEST), eyes by AT-SPI.

Nothing waits for a fixed time: every result is polled for until a deadline that a busy machine
can keep.  What a test starts, it ends."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

# A warning ends the program under test, but not this one: the bus's library warns of programs that
# came and went.  GLib reads the variable when it is loaded, so this script starts itself again.
if 'G_DEBUG' in os.environ:
    os.environ['FUJIN_TEST_DEBUG'] = os.environ.pop('G_DEBUG')
    os.execv(sys.executable, [sys.executable, '-B', *sys.argv])

import gi  # noqa: E402

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

DEADLINE = 30


def sh(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True, timeout=60).stdout


def wait(look, what, deadline=DEADLINE):
    """What look() returns, as soon as it is true."""
    end = time.monotonic() + deadline
    while True:
        try:
            result = look()
        except (GLib.Error, subprocess.CalledProcessError, OSError):
            result = None
        if result:
            return result
        if time.monotonic() > end:
            raise AssertionError(f'waited {deadline} s in vain for {what}')
        time.sleep(0.03)


def children(node):
    found = (node.get_child_at_index(i) for i in range(node.get_child_count()))
    return [child for child in found if child is not None]


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def states(node):
    node.clear_cache()
    return {state.value_nick for state in node.get_state_set().get_states()}


def text_of(node):
    node.clear_cache()
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


class Program:
    """One run of fujin, with openbox beside it."""

    def __init__(self, path, *arguments, language='en'):
        environment = dict(os.environ, GTK_A11Y='atspi', LANGUAGE=language)
        if 'FUJIN_TEST_DEBUG' in environment:
            environment['G_DEBUG'] = environment['FUJIN_TEST_DEBUG']
        self.errors = tempfile.TemporaryFile('w+')
        self.manager = subprocess.Popen(['openbox', '--sm-disable'],
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.process = None
        try:
            wait(lambda: '_NET_SUPPORTING_WM_CHECK' in sh('xprop', '-root') and
                 'window id' in sh('xprop', '-root', '_NET_SUPPORTING_WM_CHECK'), 'openbox')
            self.process = subprocess.Popen([path, *arguments], env=environment,
                                            stdout=subprocess.DEVNULL,
                                            stderr=self.errors)
            self.root = wait(self._find_application, 'the program on the accessibility bus')
            self.window = wait(self._find_window, 'the window')
        except BaseException:
            self.end()
            raise

    def _find_application(self):
        if self.process.poll() is not None:
            raise AssertionError(f'fujin ended with {self.process.returncode}: {self.said()}')
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        return next((node for node in children(desktop)
                     if node.get_process_id() == self.process.pid and node.get_child_count()),
                    None)

    def _find_window(self):
        out = sh('xdotool', 'search', '--onlyvisible', '--pid', str(self.process.pid),
                 '--name', '.')
        return out.split()[-1] if out.split() else None

    def said(self):
        self.errors.seek(0)
        return self.errors.read()

    def is_alive(self):
        return self.process.poll() is None

    def end(self):
        for process in (self.process, self.manager):
            if process is None or process.poll() is not None:
                continue
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def wait_end(self):
        """Waits until the program has ended by itself, and says whether it ended well."""
        wait(lambda: not self.is_alive(), 'the end of the program')
        assert self.process.returncode == 0, f'fujin: {self.process.returncode} {self.said()}'

    # What is on the screen.

    def all(self, role, test=lambda name: True):
        self.root.clear_cache()
        return [node for node in walk(self.root)
                if node.get_role_name() == role and test(node.get_name() or '')]

    def find(self, role, start='', within=None, deadline=DEADLINE):
        def look():
            top = within or self.root
            top.clear_cache()
            return next((node for node in walk(top) if node.get_role_name() == role and
                         (node.get_name() or '').startswith(start)), None)

        return wait(look, f'{role} “{start}”', deadline)

    def find_after(self, keys, role, start):
        """What the keys bring: a window that has just come may not have the keyboard yet."""
        def look():
            self.key(keys)
            try:
                return self.find(role, start, deadline=3)
            except AssertionError:
                return None

        return wait(look, f'{role} “{start}” after {keys}')

    def box(self, node):
        """Left, top, right, bottom on the screen."""
        text = sh('xwininfo', '-id', self.window)
        left = int(re.search(r'Absolute upper-left X:\s+(-?\d+)', text).group(1))
        top = int(re.search(r'Absolute upper-left Y:\s+(-?\d+)', text).group(1))
        node.clear_cache()
        extents = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
        return (left + extents.x, top + extents.y, left + extents.x + extents.width,
                top + extents.y + extents.height)

    def centre(self, node):
        left, top, right, bottom = self.box(node)
        return (left + right) // 2, (top + bottom) // 2

    # Hands.

    def key(self, *keys):
        for name in keys:
            sh('xdotool', 'key', '--clearmodifiers', name)

    def type(self, text):
        sh('xdotool', 'type', '--delay', '40', text)

    def paste(self, text):
        """By the clipboard: typed Japanese loses letters on a busy machine."""
        subprocess.run(['xclip', '-selection', 'clipboard', '-in'], input=text, text=True,
                       check=True, timeout=60, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        self.key('ctrl+v')

    def click(self, place, *modifiers):
        sh('xdotool', 'mousemove', str(place[0]), str(place[1]))
        for modifier in modifiers:
            sh('xdotool', 'keydown', modifier)
        sh('xdotool', 'click', '1')
        for modifier in modifiers:
            sh('xdotool', 'keyup', modifier)

    def drag(self, start, end, *modifiers, steps=10):
        """A hand moves in steps; a jump is not a drag."""
        sh('xdotool', 'mousemove', str(start[0]), str(start[1]))
        time.sleep(0.05)
        sh('xdotool', 'mousedown', '1')
        time.sleep(0.05)
        for step in range(1, steps + 1):
            if step == steps // 2:
                for modifier in modifiers:
                    sh('xdotool', 'keydown', modifier)
            sh('xdotool', 'mousemove', str(start[0] + (end[0] - start[0]) * step // steps),
               str(start[1] + (end[1] - start[1]) * step // steps))
            time.sleep(0.05)
        # Two small moves at the end: the target answers to the last one.
        for shift in (1, 0):
            sh('xdotool', 'mousemove', str(end[0] + shift), str(end[1]))
            time.sleep(0.1)
        sh('xdotool', 'mouseup', '1')
        for modifier in modifiers:
            sh('xdotool', 'keyup', modifier)


class Tap:
    """Numbered cases; after one has failed the others are not run, for they build on it."""

    def __init__(self):
        self.count = 0
        self.folder = tempfile.mkdtemp(prefix='fujin-test-')

    def run(self, cases, said=lambda: ''):
        """Runs them; said() is what the program wrote, for the report of a failure."""
        failed = False
        print(f'1..{len(cases)}', flush=True)
        for name, function in cases:
            self.count += 1
            if failed:
                print(f'not ok {self.count} - {name}: not reached', flush=True)
                continue
            try:
                function()
                print(f'ok {self.count} - {name}', flush=True)
            except Exception:  # whatever went wrong is this case's failure
                failed = True
                print(f'not ok {self.count} - {name}', flush=True)
                for line in traceback.format_exc().splitlines():
                    print(f'# {line}', flush=True)
                for line in said().splitlines():
                    print(f'# fujin: {line}', flush=True)
                self.keep_picture()
        shutil.rmtree(self.folder, ignore_errors=True)
        return 1 if failed else 0

    def keep_picture(self):
        """What the screen looked like, in the folder that FUJIN_TEST_PICTURES names."""
        folder = os.environ.get('FUJIN_TEST_PICTURES')
        if folder:
            subprocess.run(['import', '-window', 'root', os.path.join(folder, 'failed.png')],
                           check=False)


def main(make_cases):
    Atspi.init()
    Atspi.set_timeout(3000, 15000)
    sys.exit(make_cases())
