#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-drag.py FUJIN: the assignment board by a real pointer, then by keys alone.

Both do the same moves; after each, the saved files must agree byte for byte, and undo must give
the first bytes back."""

import os
import sys
import xml.etree.ElementTree as ElementTree

from driver import Program, Tap, main, states, text_of, wait, walk

NAMESPACE = '{https://fujin.jp/ns/project/1}'
ALPHA, BETA, GAMMA = 't-000000000001', 't-000000000002', 't-000000000003'

PLAN = f'''<?xml version="1.0" encoding="UTF-8"?>
<fujin-project xmlns="https://fujin.jp/ns/project/1" version="1.0" framework="x1060-2021">
 <title>Drag</title>
 <language>en</language>
 <teams>
  <team id="{ALPHA}">
   <name>Alpha</name>
   <kind>internal</kind>
   <colour>1</colour>
  </team>
  <team id="{BETA}">
   <name>Beta</name>
   <kind>external</kind>
   <colour>2</colour>
  </team>
  <team id="{GAMMA}">
   <name>Gamma</name>
   <kind>internal</kind>
   <colour>3</colour>
  </team>
 </teams>
 <plans>
  <plan service="A-1">
   <level>basic</level>
   <as-is scale="unassigned">2</as-is>
  </plan>
  <plan service="B-1">
   <assigned team="{ALPHA}" lead="yes"/>
  </plan>
  <plan service="B-2">
   <assigned team="{ALPHA}" lead="yes"/>
  </plan>
  <plan service="B-3">
   <assigned team="{ALPHA}" lead="yes"/>
  </plan>
 </plans>
</fujin-project>
'''


class Board:
    """The board of a running program, and the file behind it."""

    def __init__(self, fujin, path):
        self.path = path
        with open(path, 'w', encoding='utf-8') as file:
            file.write(PLAN)
        self.first = self.read()
        self.program = Program(fujin, path)
        self.board = self.program.find_after('alt+3', 'panel', 'Assignment board')
        self.card('Unassigned', 'A-1')

    def read(self):
        with open(self.path, 'rb') as file:
            # A plan that is saved has its seal in the second line; the one written here has none.
            return b''.join(line for line in file if not line.startswith(b'<?fujin-seal '))

    def list(self, team):
        return self.program.find('list', team, within=self.board)

    def card(self, team, code):
        return self.program.find('list item', code + ' ', within=self.list(team))

    def column(self, team):
        """Left, top, right, bottom of a column: a group that is called as its team is."""
        return self.program.box(self.program.find('panel', team, within=self.board))

    def heading(self, team):
        left, top, _, _ = self.column(team)
        return left + 60, top + 16

    def carry(self, team, code, end, *modifiers):
        self.program.drag(self.program.centre(self.card(team, code)), end, *modifiers)

    def saved(self):
        """{service: teams, the lead first} and the teams in order, of the file."""
        root = ElementTree.fromstring(self.read())
        plans = {}
        for plan in root.iter(NAMESPACE + 'plan'):
            teams = sorted(plan.iter(NAMESPACE + 'assigned'),
                           key=lambda assigned: assigned.get('lead') != 'yes')
            plans[plan.get('service')] = [assigned.get('team') for assigned in teams]
        return plans, [team.get('id') for team in root.iter(NAMESPACE + 'team')]

    def save_until(self, test, what):
        """Saves until the file is as wanted: an edit may still be on its way when the key is."""
        def look():
            self.program.key('ctrl+s')
            return wait(lambda: test(*self.saved()), what, 2)

        def patiently():
            try:
                return look()
            except AssertionError:
                return False

        wait(patiently, f'{what} in the file')

    def expect(self, code, *teams):
        self.save_until(lambda plans, order: plans.get(code, []) == list(teams),
                        f'{code} with {teams}')
        return self.read()

    def undo_all(self, n):
        """Undo step by step; the first bytes come back."""
        for _ in range(n):
            self.program.key('ctrl+z')

        def look():
            self.program.key('ctrl+s')
            return self.read() == self.first

        wait(look, 'the first bytes of the file')

    def focused(self):
        """The card that has the keys, as its label says."""
        self.board.clear_cache()
        return next((node.get_name() for node in walk(self.board)
                     if node.get_role_name() == 'list item' and 'focused' in states(node)), None)


class Pointer:
    def __init__(self, board):
        self.board = board

    def assign(self):
        left, _, right, bottom = self.board.column('Alpha')
        self.board.carry('Unassigned', 'A-1', ((left + right) // 2, bottom - 60))

    def add(self):
        left, _, right, bottom = self.board.column('Beta')
        self.board.carry('Alpha', 'A-1', ((left + right) // 2, bottom - 60), 'ctrl')

    def heading(self):
        self.board.carry('Unassigned', 'A-2', self.board.heading('Beta'))

    def gap(self):
        _, top, right, bottom = self.board.column('Beta')
        self.board.carry('Unassigned', 'A-3', (right + 3, (top + bottom) // 2))

    def several(self):
        program = self.board.program
        program.click(program.centre(self.board.card('Alpha', 'B-1')))
        program.click(program.centre(self.board.card('Alpha', 'B-3')), 'shift')
        left, _, right, bottom = self.board.column('Unassigned')
        self.board.carry('Alpha', 'B-2', ((left + right) // 2, bottom - 60))

    def order(self):
        left, top, _, _ = self.board.column('Alpha')
        self.board.program.drag(self.board.heading('Gamma'), (left + 40, top + 120))


class Keys:
    def __init__(self, board):
        self.board = board
        self.program = board.program
        self.reach_board()

    def reach_board(self):
        """Tab leads to a card, however many controls stand before it."""
        for _ in range(40):
            name = self.board.focused() or ''
            if name.startswith('A-1 '):
                return
            self.program.key('Tab')
        raise AssertionError('Tab never came to the first card of the board')

    def at(self, *keys, card):
        """Goes to a card: the next key must not come before the focus has."""
        self.program.key(*keys)
        wait(lambda: (self.board.focused() or '').startswith(card + ' '), f'the focus on {card}')

    def choose(self, key, letters):
        """The popover that asks for a team: a few letters, then Enter."""
        self.program.key(key)
        entry = wait(lambda: next((node for node in walk(self.board.board)
                                   if node.get_role_name() in ('text', 'entry') and
                                   'focused' in states(node)), None), 'the search entry')
        self.program.type(letters)
        wait(lambda: text_of(entry) == letters, 'the typed letters')
        self.program.key('Return')

    def assign(self):
        self.choose('Return', 'alp')

    def add(self):
        self.at('Right', 'Home', card='A-1')
        self.choose('ctrl+Return', 'bet')

    def heading(self):
        self.at('Left', 'Home', card='A-2')
        self.program.key('ctrl+x', 'Right', 'Right', 'ctrl+v')

    def gap(self):
        self.at('Left', 'Left', 'Home', card='A-3')
        self.choose('Return', 'beta')

    def several(self):
        self.at('Right', 'Home', card='A-1')
        self.at('Down', card='B-1')
        self.at('shift+Down', card='B-2')
        self.at('shift+Down', card='B-3')
        self.program.key('Delete')

    def order(self):
        self.program.key('Right', 'Right', 'ctrl+shift+Left', 'ctrl+shift+Left')


def cases_of(board, hand_of, files, compare, n_undo):
    """The moves; `files` keeps what each saved, or is what to compare with."""
    hand = {}

    def step(name, expected):
        def run():
            if not hand:
                hand['is'] = hand_of(board)
            getattr(hand['is'], name)()
            data = expected()
            if compare:
                assert data == files[name], 'pointer and keys saved different bytes'
            files[name] = data

        return run

    def several():
        board.expect('B-1')
        board.expect('B-2')
        return board.expect('B-3')

    def order():
        board.save_until(lambda plans, teams: teams == [GAMMA, ALPHA, BETA], 'Gamma first')
        return board.read()

    return [
        ('a card to another team', step('assign', lambda: board.expect('A-1', ALPHA))),
        ('a second team: combination', step('add', lambda: board.expect('A-1', ALPHA, BETA))),
        ('to a heading, or cut and pasted', step('heading', lambda: board.expect('A-2', BETA))),
        ('to the gap between columns, or by name', step('gap', lambda: board.expect('A-3', BETA))),
        ('three at once back to unassigned', step('several', several)),
        ('a team to the front', step('order', order)),
        ('undo gives the first bytes back', lambda: board.undo_all(n_undo)),
    ]


def run():
    fujin = sys.argv[1]
    tap = Tap()
    boards = []
    files = {}

    def start(name, hand_of, compare, n_undo):
        """Cases for a program that is started with the first of them."""
        made = {}

        def nth(i):
            def case():
                if not made:
                    made['board'] = Board(fujin, os.path.join(tap.folder, name + '.fujin'))
                    boards.append(made['board'])
                    made['cases'] = cases_of(made['board'], hand_of, files, compare, n_undo)
                made['cases'][i][1]()
                if i == len(made['cases']) - 1:
                    made['board'].program.key('ctrl+q')
                    made['board'].program.wait_end()
                    made['board'].program.end()

            return case

        names = [case for case, _ in cases_of(None, None, {}, False, 0)]
        return [(f'{name}: {case}', nth(i)) for i, case in enumerate(names)]

    try:
        return tap.run(start('pointer', Pointer, False, 6) + start('keys', Keys, True, 7),
                       lambda: ''.join(board.program.said() for board in boards))
    finally:
        for board in boards:
            board.program.end()


if __name__ == '__main__':
    main(run)
