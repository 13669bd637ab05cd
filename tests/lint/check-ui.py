#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a .ui says fits what the .c beside it binds; every control has a name, every word a
translation."""

import re
import xml.etree.ElementTree as ElementTree

from lintlib import check, done, read, relative, sources, without_comments

BIND_CALLBACK = re.compile(r'\bgtk_widget_class_bind_template_callback\s*'
                           r'\(\s*\w+\s*,\s*(\w+)\s*\)')
BIND_NAMED = re.compile(r'\bgtk_widget_class_bind_template_callback_full\s*'
                        r'\(\s*\w+\s*,\s*"(\w+)"\s*,\s*(?:G_CALLBACK\s*\(\s*)?(\w+)')
BIND_CHILD = re.compile(r'\bgtk_widget_class_bind_template_child(?:_internal)?(?:_private)?\s*'
                        r'\(\s*\w+\s*,\s*\w+\s*,\s*(\w+)\s*\)')
BIND_CHILD_NAMED = re.compile(r'\bgtk_widget_class_bind_template_child_full\s*'
                              r'\(\s*\w+\s*,\s*"(\w+)"')
# A definition: its name at the start of a line, as everywhere in the project.
DEFINITION = r'^{}\s*\(([^()]*)\)\s*\{{'

CONTROLS = {
    'GtkButton', 'GtkToggleButton', 'GtkMenuButton', 'GtkLinkButton', 'GtkCheckButton',
    'GtkEntry', 'GtkSearchEntry', 'GtkPasswordEntry', 'GtkSpinButton', 'GtkDropDown',
    'GtkComboBoxText', 'GtkTextView', 'GtkListView', 'GtkGridView', 'GtkColumnView', 'GtkListBox',
    'GtkScale', 'GtkSwitch',
}
# Their own words name them.
NAMED_BY_LABEL = {'GtkButton', 'GtkToggleButton', 'GtkMenuButton', 'GtkLinkButton',
                  'GtkCheckButton'}
VISIBLE = {'label', 'title', 'tooltip-text', 'placeholder-text', 'tooltip-markup',
           'secondary-text', 'text', 'description', 'help-text', 'value-text'}
# The program's name is the same everywhere; codes have digits or single letters.
WORD = re.compile(r'[A-Za-z]{2,}')


class Ui:
    """One .ui file, and the .c files of the type that it is the template of."""

    def __init__(self, path, stems):
        self.path = path
        self.where = relative(path)
        self.root = ElementTree.fromstring(read(path))
        template = self.root.find('template')
        self.type = template.get('class') if template is not None else None
        # fujin-board-keys.c is a part of FujinBoard, fujin-board-column.c is not.
        others = [stem for stem in stems if stem.startswith(path.stem + '-')]
        files = [file for file in sources('.c') if file.parent.name == path.parent.name and
                 (file.stem + '-').startswith(path.stem + '-') and
                 not any((file.stem + '-').startswith(other + '-') for other in others)]
        self.code = '\n'.join(without_comments(read(file)) for file in files)
        self.names = self.bound_callbacks()
        self.parents = {child: parent for parent in self.root.iter() for child in parent}

    def bound_callbacks(self):
        """handler -> C function."""
        names = {name: name for name in BIND_CALLBACK.findall(self.code)}
        names.update(BIND_NAMED.findall(self.code))
        return names

    def objects(self):
        return [element for element in self.root.iter() if element.tag in ('object', 'template')]

    def signals(self):
        return list(self.root.iter('signal'))

    def first_parameter(self, function):
        """The type of the first parameter of a C function; None when it is not found."""
        match = re.search(DEFINITION.format(re.escape(function)), self.code, re.MULTILINE)
        if not match:
            for file in sources('.c'):
                match = re.search(DEFINITION.format(re.escape(function)),
                                  without_comments(read(file)), re.MULTILINE)
                if match:
                    break
        if not match:
            return None
        return re.sub(r'\b(const|struct)\b', '', match.group(1)).split('*')[0].split(',')[0].strip()

    def last_parameter(self, function):
        match = re.search(DEFINITION.format(re.escape(function)), self.code, re.MULTILINE)
        return match.group(1).rsplit(',', 1)[-1] if match and ',' in match.group(1) else ''


def signal_problems(ui):
    for signal in ui.signals():
        handler = signal.get('handler')
        function = ui.names.get(handler)
        where = f'{ui.where}: {signal.get("name")} -> {handler}'
        if ui.type is None:
            yield f'{where}: no template that could bind it'
            continue
        if function is None:
            yield f'{where}: not bound'
            continue
        kind = ui.first_parameter(function)
        # With an object= the builder swaps unless told otherwise.
        swapped = signal.get('swapped', 'yes' if signal.get('object') else 'no') in \
            ('yes', 'true', '1', 'True')
        if kind is None:
            yield f'{where}: {function} () is not found'
        elif signal.get('object') is None and swapped != (kind == ui.type):
            yield (f'{where}: {function} () takes {kind} first, '
                   f'{"but" if swapped else "without"} swapped="yes"')
        elif not swapped and ui.type not in ui.last_parameter(function) and \
                'gpointer' not in ui.last_parameter(function):
            yield f'{where}: {function} () takes no {ui.type} last'


def unused_callbacks(ui):
    used = {signal.get('handler') for signal in ui.signals()}
    used |= {closure.get('function') for closure in ui.root.iter('closure')}
    return [f'{ui.where}: {name} is bound and never used' for name in ui.names
            if name not in used]


def child_problems(ui):
    ids = [element.get('id') for element in ui.objects() if element.get('id')]
    for name in BIND_CHILD.findall(ui.code) + BIND_CHILD_NAMED.findall(ui.code):
        if name not in ids:
            yield f'{ui.where}: no object "{name}"'
    for name in sorted({name for name in ids if ids.count(name) > 1}):
        yield f'{ui.where}: "{name}" twice'


def properties(element):
    return {item.get('name'): item for item in element.findall('property')}


def has_accessible_name(ui, element):
    for part in element.findall('accessibility'):
        for item in part:
            if item.get('name') in ('label', 'labelled-by') and (item.text or '').strip():
                return True
    # The .c names it.
    name = element.get('id')
    return bool(name and re.search(
        r'gtk_accessible_update_(?:property|relation)\s*\(\s*GTK_ACCESSIBLE\s*\(\s*'
        rf'self->{name}\s*\)\s*,\s*GTK_ACCESSIBLE_(?:PROPERTY_LABEL\b|RELATION_LABELLED_BY)',
        ui.code))


def is_named(ui, element, mnemonics):
    kind = element.get('class')
    own = properties(element)
    if has_accessible_name(ui, element) or element.get('id') in mnemonics:
        return True
    if kind in NAMED_BY_LABEL:
        if 'label' in own and (own['label'].text or '').strip():
            return True
        # A label within is what it says.
        return any(inner.get('class') == 'GtkLabel' for inner in element.iter('object'))
    return False


def name_problems(ui):
    mnemonics = {item.text for item in ui.root.iter('property')
                 if item.get('name') == 'mnemonic-widget'}
    for element in ui.objects():
        if element.tag == 'object' and element.get('class') in CONTROLS and \
                not is_named(ui, element, mnemonics):
            yield f'{ui.where}: {element.get("class")} "{element.get("id") or "?"}" has no name'


def word_problems(ui):
    for item in ui.root.iter('property'):
        text = (item.text or '').strip()
        # What comes from elsewhere is not in the file.
        if item.get('name') not in VISIBLE or len(item) or item.get('bind-source'):
            continue
        if WORD.search(text) and item.get('translatable') not in ('yes', 'true', '1'):
            yield f'{ui.where}: {item.get("name")} “{text}” is not translatable'
    for item in list(ui.root.iter('item')) + list(ui.root.iter('attribute')):
        text = (item.text or '').strip()
        if item.tag == 'attribute' and item.get('name') != 'label':
            continue
        if WORD.search(text) and item.get('translatable') not in ('yes', 'true', '1'):
            yield f'{ui.where}: “{text}” is not translatable'


def main():
    paths = sources('.ui', under='ui')
    files = [Ui(path, [other.stem for other in paths]) for path in paths]
    check('there are templates to look at',
          [] if sum(len(ui.signals()) for ui in files) > 20 else ['hardly a signal in ui'])
    check('every template has its source',
          [f'{ui.where}: no .c of this name' for ui in files if ui.type and not ui.code])
    for name, problems in [
            ('every handler is bound, and swapped as its function needs it', signal_problems),
            ('every callback that is bound is used', unused_callbacks),
            ('every child that is bound exists', child_problems),
            ('every control has a name', name_problems),
            ('every word is translatable', word_problems)]:
        check(name, [problem for ui in files for problem in problems(ui)])
    done()


main()
