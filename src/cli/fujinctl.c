/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "fujinctl-common.h"
#include "fujin-words.h"

static const FujinctlCommand commands[] = {
  { "new", N_("OUT.fujin"), N_("Write a new, empty project."),
    N_("A file that is there already is left alone, and that is an error."), _fujinctl_new },
  { "check", N_("FILE…"), N_("Name everything that is wrong with project files."),
    N_("Each problem stands on a line of its own, FILE:LINE: message; line 0 is the file as a "
       "whole."), _fujinctl_check },
  { "summary", N_("FILE"), N_("Print what is decided so far."), NULL, _fujinctl_summary },
  { "gaps", N_("FILE"), N_("Print the gaps by priority, each with its causes."), NULL,
    _fujinctl_gaps },
  { "advise", N_("FILE"), N_("Print what differs from the pattern, and the steps to the target."),
    N_("Nothing is changed. The advice is our own reasoning from the textbook's quadrants and "
       "patterns."), _fujinctl_advise },
  { "staffing", N_("[FILE]"), N_("Print how many people it takes: levels 0 to 3, and ours."),
    N_("Without a file: table 11 of the textbook. With one: its posts beside it, what they lack, "
       "and the hours of the week that nobody keeps."), _fujinctl_staffing },
  { "absence", N_("FILE"), N_("Print what happens when somebody is away."),
    N_("A simulation: the file is not changed. Who could step in is our own reasoning."),
    _fujinctl_absence },
  { "import", N_("TABLE"), N_("Make a project of a table (CSV or XLSX)."),
    N_("The columns are recognised by their heads and cells, or named with --map. What is not "
       "taken is printed. Formulas are not executed."), _fujinctl_import },
  { "snapshot", N_("FILE"), N_("Keep the present state as a version."),
    N_("The file is written anew, complete or not at all. Triggers: regular, incident, "
       "reorganisation, law, remote-work, merger, technology, other."), _fujinctl_snapshot },
  { "history", N_("FILE"), N_("List the earlier versions of a plan, and bring one back."),
    N_("They are kept on this computer, in a private folder of your own: the last 10, and the "
       "last one of each of the last 30 days."), _fujinctl_history },
  { "compare", N_("A B"), N_("Say what differs between two states."),
    N_("Each is a file, or FILE@VERSION with the name or id of a version or branch in it."),
    _fujinctl_compare },
  { "diff", N_("A B"), N_("Say what differs, a line each; ends with 1 when something does."),
    N_("As diff does: 0 is the same, 1 is different, 2 is trouble. Each is a file, or "
       "FILE@VERSION."),
    _fujinctl_diff },
  { "merge", N_("BASE OURS THEIRS"), N_("Put together what two people made of one plan."),
    N_("For version control: git config merge.fujin.driver \"fujinctl merge %O %A %B -o %A --path "
       "%P\". Ends with 0 when all went together and 1 when the two disagree: ours is kept there, "
       "and what they disagree about is printed."),
    _fujinctl_merge },
  { "text", N_("FILE"), N_("Print the plan as lines of text, for tools that compare lines."),
    N_("For version control: git config diff.fujin.textconv \"fujinctl text\"."),
    _fujinctl_text },
  { "export", N_("FILE"), N_("Write a chart, or the plan as workbook, slides or text document."),
    N_("The suffix of the output chooses the format."), _fujinctl_export },
  { "report", N_("FILE"), N_("Write the report as PDF, with contents and bookmarks."),
    N_("Without --parts: all parts that have something to show. One part alone is fine, too: "
       "--parts summary is the page for the board."), _fujinctl_report },
  { "handout", N_("FILE HANDOUT"), N_("Write a handout for a class as PDF."),
    N_("--list names the handouts: cards to cut out, boards, answer sheets, a model answer."),
    _fujinctl_handout },
  { "share", N_("FILE"), N_("Write a copy of a plan to give away, with other names."),
    N_("A name becomes the same other name wherever it stands. Read the copy before it goes out: "
       "nicknames and short forms cannot be known."), _fujinctl_share },
  { "library", N_("[SEARCH…]"), N_("Search the library of sources, or write a table of it."),
    N_("Without arguments: the sources and their tables. Words are searched in both languages; "
       "width, case and spelling variants make no difference. A table without --output goes to "
       "the terminal as CSV."), _fujinctl_library },
  { "convert", N_("FILE"), N_("Write the service matrix as CSV or PDF, or the plan anew."),
    N_("The suffix of the output chooses the format. With .fujin: the plan as Fujin saves it, with "
       "its check value, for files that were made or merged by hand."), _fujinctl_convert },
};

static void
print_help (void)
{
  puts (W_("Usage: fujinctl COMMAND [OPTION…] FILE…"));
  printf ("\n%s\n\n", W_("Plans a cyber defence centre by ITU-T X.1060, without a window."));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    printf ("  %-8s  %s\n", commands[i].name, W_(commands[i].summary));
  printf ("  %-8s  %s\n", "help", W_("Show the options of a command."));
  printf ("\n  %-12s  %s\n", "--lang ja|en", W_("Language of messages and output"));
  printf ("  %-12s  %s\n", "-h, --help", W_("Show this help"));
  printf ("  %-12s  %s\n", "--version", W_("Show the version"));
}

static const FujinctlCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, name))
      return &commands[i];
  return NULL;
}

static int
unknown_command (const char *name)
{
  return _fujinctl_usage (NULL, W_("There is no command “%s”. Choose new, check, summary, "
                                   "gaps, advise, staffing, "
                                   "absence, snapshot, history, compare, diff, merge, text, "
                                   "import, export, report, "
                                   "handout, library, share or convert."), name);
}

/* Steps over --lang where it follows the first argument. */
static int
skip_lang (int    argc,
           char **argv)
{
  if (argc > 2 && g_str_equal (argv[1], "--lang"))
    return 2;
  return argc > 1 && g_str_has_prefix (argv[1], "--lang=") ? 1 : 0;
}

static int
help (int    argc,
      char **argv)
{
  const FujinctlCommand *command;
  char *options[] = { NULL, (char *) "--help", NULL };
  int skip = skip_lang (argc, argv);

  argc -= skip;
  argv += skip;
  if (argc < 2)
    {
      print_help ();
      return FUJINCTL_GOOD;
    }
  command = find_command (argv[1]);
  if (command == NULL)
    return unknown_command (argv[1]);
  options[0] = argv[1];
  return command->run (command, 2, options);
}

/* Finds --lang wherever it stands, so that even a complaint about the command line comes in
 * the language asked for. Whether its value is good is checked later. */
static void
guess_lang (int    argc,
            char **argv)
{
  FujinLang lang;

  for (int i = 1; i < argc && !g_str_equal (argv[i], "--"); i++)
    {
      const char *value = NULL;

      if (g_str_has_prefix (argv[i], "--lang="))
        value = argv[i] + strlen ("--lang=");
      else if (g_str_equal (argv[i], "--lang") && i + 1 < argc)
        value = argv[i + 1];
      if (fujin_lang_parse (value, &lang))
        {
          fujin_lang_set_screen (lang);
          /* For the words of the libraries; heeded where the locale is not "C". */
          g_setenv ("LANGUAGE", fujin_lang_code (lang), TRUE);
        }
    }
}

/* --lang in front of the command is worth as much as one behind it. */
static void
take_lang (int    skip,
           char **argv)
{
  if (skip == 2)
    _fujinctl_set_lang (argv[2]);
  else if (skip == 1)
    _fujinctl_set_lang (argv[1] + strlen ("--lang="));
}

static int
run (int    argc,
     char **argv)
{
  const FujinctlCommand *command;
  int skip = skip_lang (argc, argv);

  take_lang (skip, argv);
  argc -= skip;
  argv += skip;
  if (argc < 2)
    return _fujinctl_usage (NULL, "%s", W_("No command is given."));
  if (g_str_equal (argv[1], "--version"))
    {
      printf ("fujinctl %s\n", FUJIN_VERSION);
      return FUJINCTL_GOOD;
    }
  if (g_str_equal (argv[1], "--help") || g_str_equal (argv[1], "-h"))
    {
      print_help ();
      return FUJINCTL_GOOD;
    }
  if (g_str_equal (argv[1], "help"))
    return help (argc - 1, argv + 1);
  command = find_command (argv[1]);
  if (command != NULL)
    return command->run (command, argc - 1, argv + 1);
  if (argv[1][0] == '-')
    return _fujinctl_usage (NULL, W_("There is no option “%s” before the command."), argv[1]);
  return unknown_command (argv[1]);
}

int
main (int    argc,
      char **argv)
{
  int status;

  guess_lang (argc, argv);
  setlocale (LC_ALL, "");
  status = run (argc, argv);
  if (fflush (stdout) != 0 || ferror (stdout))
    return _fujinctl_failed ("%s", W_("The output could not be written. Is the disk full?"));
  return status;
}
