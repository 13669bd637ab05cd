#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-main-job.py FUJIN FUJINCTL en|ja: the whole job by keys, in the language of the user.

A new plan, two teams, services assigned, one scored, saved under a name, opened again; fujinctl
then tells the same numbers from the file."""

import json
import os
import subprocess
import sys

from driver import Program, Tap, main, states, text_of, wait, walk

WORDS = {
    'en': {'board': 'Assignment board', 'pages': 'Pages',
           'teams': ('Blue Team', 'Provider'), 'untitled': 'Untitled plan'},
    'ja': {'board': '割り当てボード', 'pages': 'ページ',
           'teams': ('ブルーチーム', '外部事業者'), 'untitled': '無題の計画'},
}


class Job:
    def __init__(self, fujin, fujinctl, language, folder):
        self.fujin = fujin
        self.fujinctl = fujinctl
        self.language = language
        self.words = WORDS[language]
        self.path = os.path.join(folder, 'plan.fujin')
        self.program = None

    def start(self, *arguments):
        self.program = Program(self.fujin, *arguments, language=self.language)

    def end(self):
        if self.program:
            self.program.end()

    def focused_entry(self):
        """The text that is being written: an entry of a popover or a dialog."""
        self.program.root.clear_cache()
        return next((node for node in walk(self.program.root)
                     if node.get_role_name() in ('text', 'entry') and
                     'focused' in states(node)), None)

    def write(self, text):
        """Writes into the focused entry, instead of what stands there."""
        entry = wait(self.focused_entry, 'an entry with the focus')
        self.program.key('ctrl+a')
        self.program.paste(text)
        wait(lambda: text_of(entry) == text, f'“{text}” in the entry')

    def focused_card(self):
        board = self.board()
        return next((node.get_name() for node in walk(board)
                     if node.get_role_name() == 'list item' and 'focused' in states(node)), '')

    def board(self):
        board = self.program.find('panel', self.words['board'])
        board.clear_cache()
        return board

    def reach_card(self, code):
        for _ in range(40):
            if self.focused_card().startswith(code + ' '):
                return
            self.program.key('Tab')
        raise AssertionError(f'Tab never came to {code}')

    # The cases.

    def new_plan(self):
        self.start()
        self.program.key('ctrl+n')
        self.program.find('list', self.words['pages'])
        self.program.find('frame', self.words['untitled'])

    def two_teams(self):
        """The second is made where it is needed: its name is typed where a team is asked for."""
        self.program.key('alt+3')
        self.reach_card('A-1')
        self.program.key('ctrl+t')
        self.write(self.words['teams'][0])
        self.program.key('Return')
        self.program.find('panel', self.words['teams'][0], within=self.board())
        self.program.key('Left')
        self.reach_unassigned('A-1')
        self.program.key('Return')
        self.write(self.words['teams'][1])
        self.program.key('Return')
        column = self.program.find('list', self.words['teams'][1], within=self.board())
        self.program.find('list item', 'A-1 ', within=column)

    def reach_unassigned(self, code):
        wait(lambda: self.focused_card().startswith(code + ' '), f'the focus on {code}')

    def assign(self):
        """Two more to the first team: cut, and pasted there."""
        self.reach_unassigned('A-2')
        self.program.key('shift+Down', 'ctrl+x', 'Right', 'ctrl+v')
        column = self.program.find('list', self.words['teams'][0], within=self.board())
        self.program.find('list item', 'A-2 ', within=column)
        self.program.find('list item', 'A-3 ', within=column)

    def score(self):
        """From the search to the first row; then 2, and 4 in the column beside."""
        self.program.key('alt+4')
        self.program.find('tree table')
        self.program.key('ctrl+f')
        wait(self.focused_entry, 'the focus in the search')
        self.program.key('Down')
        wait(lambda: not self.focused_entry(), 'the focus in the table')
        self.program.key('2', 'Right', '4')

    def save_as(self):
        self.program.key('ctrl+s')
        entry = wait(self.focused_entry, 'the name in the file dialog')
        self.program.key('ctrl+a')
        self.program.type(self.path)
        wait(lambda: text_of(entry).endswith('plan.fujin'), 'the path in the file dialog')
        wait(lambda: text_of(entry) == self.path, 'the whole path in the file dialog')

        def saved():
            if os.path.exists(self.path):
                return True
            # The dialog looks at the folder first; until it has, Return does nothing.
            self.program.key('Return')
            return wait(lambda: os.path.exists(self.path), 'the file', 2)

        try:
            wait(saved, 'the saved file')
        finally:
            self.program.key('Escape')

    def numbers(self):
        out = subprocess.run([self.fujinctl, 'summary', '--json', self.path], check=True,
                             capture_output=True, text=True, timeout=60).stdout
        summary = json.loads(out)
        total = summary['total']
        assert total['in_scope'] == 64, summary
        assert total['as_is'] == {'mean': 2, 'scored': 1, 'of': 64}, total
        assert total['to_be'] == {'mean': 4, 'scored': 1, 'of': 64}, total
        assert summary['phases']['profile'] == {'done': 3, 'of': 64}, summary['phases']

    def reopen(self):
        self.program.key('ctrl+q')
        self.program.wait_end()
        self.program.end()
        self.start(self.path)
        self.program.find('frame', 'plan.fujin')
        self.program.key('alt+3')
        for team, codes in zip(self.words['teams'], (('A-2', 'A-3'), ('A-1',))):
            column = self.program.find('list', team, within=self.board())
            for code in codes:
                self.program.find('list item', code + ' ', within=column)
        self.program.key('ctrl+q')
        self.program.wait_end()


def run():
    tap = Tap()
    job = Job(*sys.argv[1:4], tap.folder)
    try:
        return tap.run([
            ('a new plan', job.new_plan),
            ('two teams', job.two_teams),
            ('assign by keys', job.assign),
            ('score in the portfolio', job.score),
            ('save under a name', job.save_as),
            ('fujinctl tells the numbers', job.numbers),
            ('open it again', job.reopen),
        ], lambda: job.program.said() if job.program else '')
    finally:
        job.end()


if __name__ == '__main__':
    main(run)
