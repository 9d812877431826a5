/** What `collate --help` prints. */
export const HELP = `Collate compares the articles of one story: names, numbers, dates and quotations that do not agree.

  collate annotate PATH…    list names, numbers and quotations of each article
  collate check PATH…       list what the articles say differently
  collate annotate --format jsonl -
                            read articles from standard input, one JSON object a line
                            {"id": …, "text": …, "published": "YYYY-MM-DD"}, and answer each with one line

A PATH is an article (a text file) or a folder; a folder is searched with its subfolders for *.txt and *.article
files that read like articles. All articles of one call are compared with one another.

Options
  -f, --format FORMAT       annotate: json (default), jsonl, brat, html
                            check:    text (default), json, sarif, markdown, html, csv
      --fail-on SEVERITY    check: exit with 1 if a discrepancy of this severity or worse is open:
                            conflict  the statements cannot both be true
                            precision one is rounder, vaguer or fuller than the other
                            variant   the same thing written differently
                            never     (default)
      --include GLOB        search folders for these files instead; may be given again
      --exclude GLOB        leave these files out of folders instead of the usual ones; may be given again
      --ignore-dismissals   check: count findings that were dismissed or settled by marks in the editor (.collate folders) too
  -h, --help                this text
  -v, --version             the version

Exit status
  0  nothing at or above --fail-on
  1  something at or above --fail-on
  2  wrong arguments, or an input that could not be read (standard error says which and why; the rest is processed)
  3  a defect of Collate itself

Examples
  collate check story/
  collate check --format html story/ > report.html
  collate check --fail-on conflict --format sarif story/ > collate.sarif
`;
