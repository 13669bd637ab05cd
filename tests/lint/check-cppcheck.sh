#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What cppcheck finds in the sources. Leaks are not its business: it does not know who owns what in
# GLib, and LeakSanitizer sees the true ones.
set -u
# shellcheck source=tap.sh
. "$(dirname -- "${BASH_SOURCE[0]}")/tap.sh"

# What was looked at and is none.
# shellcheck disable=SC2154 # tap.sh makes the folder
suppressed=$work/suppressed
cat > "$suppressed" <<'END'
// NULL is a pointer in every C library that GTK runs on.
varFuncNullUB
// GLib keeps what is appended, and g_autoptr and g_autofree free the rest.
memleak
leakNoVarFunctionCall
// It loses its way in compound literals and in loops with two variables.
internalAstError
// The array was made between the two conditions.
identicalInnerCondition:*/fujin-absence-stand-ins.c
// A designated initialiser has the name of the variable.
legacyUninitvar:*/fujin-difference-plan.c
// The check before it is what keeps the index within.
arrayIndexOutOfBoundsCond:*/fujin-edit-slide.c
// The zero at the end is passed by no loop.
arrayIndexThenCheck:*/fujin-reading-values.c
// Filled in by a function whose result is looked at first.
uninitStructMember:*/fujin-project-reader.c
// The head has no cells, and its titles are taken.
nullPointer:*/fujin-report-table-layout.c
// The cache holds it.
deallocret:*/fujin-page-layout.c
missingInclude
unknownMacro
unmatchedSuppression
toomanyconfigs
END

# A folder is a case, so that what is found is found where it is.
for folder in "$SOURCE_ROOT"/src/*/; do
  ok "cppcheck $(basename -- "$folder")" silent cppcheck --quiet --std=c11 --language=c \
    --enable=warning,portability,performance --max-configs=1 --library=gtk \
    --suppressions-list="$suppressed" \
    --template='{file}:{line}: {severity}: {id}: {message}' "$folder"
done
tap_end
