// What the user of the command line can get wrong: such errors are told in one line with the remedy, exit status 2.

/** Misuse of the command line; its message names the remedy. */
export class UsageError extends Error {}

export const HELP = `dossier: actors, events and statements in a folder of news articles, each with its evidence

Usage:
  dossier annotate                                JSON Lines on standard input, annotations on standard output
  dossier merge [FILE…] [--dossier]               puts together what annotate --facts gave in several processes (docs/scale.md)
  dossier index FOLDER [--json]                   what Dossier finds in a folder
  dossier brief actor NAME --in FOLDER            a briefing (YAML) on an actor
  dossier brief event LABEL|ID --in FOLDER        … on an event
  dossier brief period FROM TO --in FOLDER        … on a period; dates are EDTF: 2025-02-12, 2025-02, 2025
  dossier brief period --last 7d --in FOLDER      … on the last days (d), weeks (w), months (m) or years (y)
  dossier brief relation NAME NAME --in FOLDER    … on what two actors have to do with each other
  dossier brief topic WORDS --in FOLDER           … on all that holds the words, or on --actors and --types
  dossier brief sources FILE FILE --in FOLDER     … comparing articles: agreements, differences, what only one has
  dossier export FOLDER --to FORMAT               the dossier for other programs (docs/export.md): ftm (FollowTheMoney),
                                                  gexf, graphml, timeline (TimelineJS), jsonld, csv, plover
  dossier mcp FOLDER [--allow-briefings]          serve the folder to an assistant (Model Context Protocol, stdio)
  dossier export-briefing FILE --to html          a briefing as a page: html or markdown
  dossier check-briefing FILE…                    what is wrong with briefings, one line a fault

A folder's articles are the files .md, .txt, .html, .mhtml, .eml, .pdf and .docx under articles/ in it, or everywhere in
it where it has no folder articles/. Its actors.yaml and events.yaml, if there are any, are read too. Nothing in the
folder is changed.

Options:
  --out FILE            brief, export, export-briefing: write to FILE instead of standard output; an existing file is left alone
                        (export --to csv: a folder)
  --force               brief, export, export-briefing: replace an existing FILE
  --language de|en      brief: language of the note's own words (default: that of most articles)
                        export: of the words that the export adds (default: that of most articles)
                        check-briefing: language of the messages (default: en)
  --written DATE        brief: the day of writing (default: today)
  --template NAME|FILE  brief: your template, from .dossier/templates/ of the folder or a file
  --since DATE          brief period: from DATE up to the day of writing
  --actors NAME,NAME    brief topic: what any of these actors takes part in
  --types TYPE,TYPE     brief topic: events of any of these types (CONSULT, AGREE …)
  --separator NAME      export --to csv: comma (default), semicolon or tab
  --no-text             export --to ftm: without the articles’ text
  --to html|markdown    export-briefing: the form (default: markdown)
  --only-articles-folder  mcp: read nothing but articles/ of FOLDER, even where there is none
  --allow-briefings     mcp: the assistant may have briefings written to new files under briefings/ of FOLDER
  --facts               annotate: all that is known of an article, with its text, for merge
  --dossier             merge: the articles joined into one dossier, as JSON
  --json                index: the whole dossier as JSON
  -h, --help            this text
  --version             the version

Exit status: 0 done; 1 something could not be read or written, or a briefing has faults; 2 the command line is wrong.
`;
