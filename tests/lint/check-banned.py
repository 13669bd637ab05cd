#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls that lose data or trust input, and words that have no place in the project."""

import re

from lintlib import check, done, project_files, read, relative, sources, without_comments

# What may not be called in src, and what does it instead.
CALLS = {
    r'g_file_replace_contents(_async)?\s*\(': 'truncates the old file on a full disk; use fujin-save',
    r'g_file_set_contents\s*\(': 'does not sync; use fujin-save',
    r'xmlSave(Format)?File(Enc|To)?\s*\(': 'writes in place; use fujin-save',
    r'xmlParseFile\s*\(': 'opens what it is told to; use fujin-xml',
    r'xmlReadFile\s*\(': 'opens what it is told to; use fujin-xml',
    r'xmlReaderForFile\s*\(': 'opens what it is told to; use fujin-xml',
    r'\bfopen\s*\([^;]*,\s*"[wa+r]*[wa+][^"]*"': 'writes in place; use fujin-save',
    r'\bg_fopen\s*\([^;]*,\s*"[wa+r]*[wa+][^"]*"': 'writes in place; use fujin-save',
    r'XML_PARSE_(NOENT|HUGE|RECOVER|DTDLOAD|DTDATTR|XINCLUDE)': 'trusts the input',
    r'cairo_(pdf|svg|ps)_surface_create\s*\(\s*[^N\s]': 'writes in place; use the stream',
    r'cairo_surface_write_to_png\s*\(': 'writes in place; use the stream',
    r'\b(strcpy|strcat|sprintf|gets|system|popen)\s*\(': 'is unsafe',
}

# Folders of a machine, and hosts that packages come from. Written in parts: this file is read too.
MACHINE = [r'(?<![\w.])/' + name + r'/' for name in ('work', 'root', 'home/[a-z]+', 'Users/[a-z]+')]
HOSTS = ['(?<![a-z])' + first + r'\.' + last for first, last in (
    ('crates', 'io'), ('pypi', 'org'), ('npmjs', '(com|org)'), ('rubygems', 'org'),
    ('deb.debian', 'org'), ('proxy.golang', 'org'), ('files.pythonhosted', 'org'),
    ('ghcr', 'io'), ('quay', 'io'), ('docker', 'io'), ('flathub', 'org'),
    ('registry.[a-z]+', '(com|org|io)'), ('archive.ubuntu', 'com'), ('localhost', 'localdomain'))]
UNFINISHED = [r'\b' + word + r'\b' for word in ('TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX')]


def find(patterns, path, text, why=None):
    """One problem per place where a pattern matches."""
    for pattern in patterns:
        for match in re.finditer(pattern, text):
            line = text.count('\n', 0, match.start()) + 1
            reason = f': {why}' if why else ''
            yield f'{relative(path)}:{line}: {match.group(0).strip()!r}{reason}'


def check_patterns():
    """The patterns find what they are for, and leave alone what is allowed."""
    bad = ['g_file_set_contents (name, text, -1, NULL)', 'fopen (name, "w")', 'fopen (name, "r+")',
           'XML_PARSE_NOENT', 'cairo_pdf_surface_create ("a.pdf", 1, 1)',
           'g_file_replace_contents (f,', 'xmlReadFile (n,', 'xmlSaveFormatFileEnc (n,']
    good = ['g_file_set_contents_full (name,', 'fopen (name, "r")', 'XML_PARSE_NONET',
            'cairo_pdf_surface_create_for_stream (write,', 'cairo_surface_write_to_png_stream (s,']
    check('the patterns work',
          [f'missed: {text}' for text in bad if not any(re.search(p, text) for p in CALLS)] +
          [f'wrongly found: {text}' for text in good if any(re.search(p, text) for p in CALLS)])


def main():
    check_patterns()
    code = [(path, without_comments(read(path))) for path in sources('.c', '.h')]
    for pattern, why in CALLS.items():
        check(f'no {pattern}', [problem for path, text in code
                                for problem in find([pattern], path, text, why)])
    texts = []
    for path in project_files():
        try:
            texts.append((path, read(path)))
        except UnicodeDecodeError:
            continue
    for name, patterns in (('no folder of a machine', MACHINE), ('no host of a registry', HOSTS),
                           ('nothing left for later', UNFINISHED)):
        check(name, [problem for path, text in texts if path.name != 'LICENSE'
                     for problem in find(patterns, path, text)])
    done()


main()
