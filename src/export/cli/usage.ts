export const usage = `OneDoor: readiness assessment and action planning for one-door service centres, without a screen.

Usage: npm run -s onedoor -- COMMAND

  content [--json]      count what the method holds
  check FILE [--json]   say whether FILE is a project that can be opened, and what is in it
  score FILE [--json]   score the assessment in FILE
  export FILE --document action-matrices|assessment --lang lo|en|both --format pdf|xlsx --out DIR [--date YYYY-MM-DD]
                        write a document into DIR and print its path; --date is the day it names (today, when not given)
  import WORKBOOK --into FILE --out FILE [--delete] [--json] [--date YYYY-MM-DD]
                        take an edited workbook (.xlsx, .ods, .csv) into a project and write that as a new file; what is gone from
                        the workbook is deleted only with --delete; nothing is written when a cell cannot be taken

FILE is a project file (.onedoor.json). Exit codes: 0 done, 1 could not write, 2 wrong usage, 3 FILE cannot be accepted.`
