#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls that lose data or trust input, and words that have no place in the project."""

import re

from lintlib import check, done, project_files, read, relative, sources, without_comments

# What may not be called in src, and what does it instead.
CALLS = {
    r'g_file_replace_contents(_async)?\s*\(': 'truncates the old file on a full disk; use fujin-save',
    r'g_file_set_contents\s*\(': 'does not sync; use fujin-save',
    r'g_key_file_save_to_file\s*\(': 'does not sync; use fujin-save',
    r'gdk_(texture|pixbuf)_save\w*\s*\(': 'writes in place; use fujin-save',
    r'xmlSave(Format)?File(Enc|To)?\s*\(': 'writes in place; use fujin-save',
    r'xmlSaveTo(Filename|Fd)\s*\(': 'writes in place; use fujin-save',
    r'xmlNewTextWriterFilename\s*\(': 'writes in place; use fujin-save',
    r'xml(Doc|Elem)Dump\s*\(': 'writes in place; use fujin-save',
    r'xml(Parse|Read|CtxtRead|Recover|SAX\w*Parse)File\s*\(': 'opens what it is told to; use fujin-xml',
    r'xmlReader(For|New)File\s*\(': 'opens what it is told to; use fujin-xml',
    r'xml(Parse|Load)(Entity|DTD|ExternalEntity)\s*\(': 'opens what it is told to; use fujin-xml',
    r'xmlRelaxNGNewParserCtxt\s*\(': 'opens what it is told to; use the embedded schema',
    r'xmlXIncludeProcess\w*\s*\(': 'opens what it is told to',
    r'\bhtml(Parse|Read)\w+\s*\(': 'reads what is no project',
    r'\b(g_)?f(re)?open\s*\([^;]*,\s*"[wa+rbex]*[wa+][^"]*"': 'writes in place; use fujin-save',
    r'\bcreat\s*\(': 'writes in place; use fujin-save',
    r'\bO_TRUNC\b': 'empties the old file; use fujin-save',
    r'XML_PARSE_(NOENT|HUGE|RECOVER|DTDLOAD|DTDATTR|DTDVALID|XINCLUDE)': 'trusts the input',
    r'xmlSubstituteEntitiesDefault\s*\(\s*1': 'trusts the input',
    r'cairo_(pdf|svg|ps|script|xml)_surface_create\s*\(\s*(?!NULL)\S': 'writes in place; use the stream',
    r'cairo_script_create\s*\(': 'writes in place; use the stream',
    r'cairo_surface_write_to_png\s*\(': 'writes in place; use the stream',
    r'\b(strcpy|strcat|sprintf|vsprintf|gets|system|popen|mktemp|tmpnam)\s*\(': 'is unsafe',
}
# The only places that may do it, each in the way it is safe.
ALLOWED = {
    r'\bg_file_(replace|create|append_to)(_async|_readwrite)?\s*\(':
        (('src/util/fujin-save-remote.c',), 'may leave half a file; use fujin-save'),
    r'\b(g_)?rename(at2?)?\s*\(':
        (('src/util/fujin-save', 'src/storage/fujin-journal'),
         'may lose what was there; use fujin-save'),
    r'\bworkbook_new(_opt)?\s*\(':
        (('src/export/fujin-workbook.c',), 'writes in place; use _fujin_workbook_new'),
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
           'g_file_replace_contents (f,', 'xmlReadFile (n,', 'xmlSaveFormatFileEnc (n,',
           'xmlCtxtReadFile (c,', 'cairo_svg_surface_create (name,',
           'g_fopen (name, "wbe")', 'freopen (name, "w", f)',
           'xmlSAXUserParseFile (', 'XML_PARSE_HUGE', 'g_key_file_save_to_file (k,',
           'cairo_surface_write_to_png (s,', 'xmlSaveToFilename (n,']
    good = ['g_file_set_contents_full (name,', 'fopen (name, "r")', 'XML_PARSE_NONET',
            'cairo_pdf_surface_create_for_stream (write,', 'cairo_surface_write_to_png_stream (s,',
            'cairo_svg_surface_create (NULL, 1, 1)',
            'xmlReaderForMemory (b,', 'xmlCtxtReadMemory (b,',
            'fopen (name, "rbe")', 'xmlRelaxNGNewMemParserCtxt (', 'xmlDocDumpMemoryEnc (d,']
    check('the patterns work',
          [f'missed: {text}' for text in bad if not any(re.search(p, text) for p in CALLS)] +
          [f'wrongly found: {text}' for text in good if any(re.search(p, text) for p in CALLS)])


def main():
    check_patterns()
    code = [(path, without_comments(read(path))) for path in sources('.c', '.h')]
    for pattern, why in CALLS.items():
        check(f'no {pattern}', [problem for path, text in code
                                for problem in find([pattern], path, text, why)])
    for pattern, (where, why) in ALLOWED.items():
        check(f'no {pattern} but in {" and ".join(where)}',
              [problem for path, text in code if not relative(path).startswith(where)
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
