export const usage = `OneDoor: readiness assessment and action planning for one-door service centres, without a screen.

Usage: npm run -s onedoor -- COMMAND

  content [--json]      count what the method holds
  content --format json|xlsx --out DIR [--date YYYY-MM-DD]
                        write all texts of the method into DIR, to be checked by others, and print the path
  check FILE [--json]   say whether FILE is a project that can be opened, and what is in it
  score FILE [--json]   score the assessment in FILE
  export FILE --document blank|action-matrices|assessment|brief --lang lo|en|both --format pdf|xlsx|ods|csv|docx --out DIR
         [--date YYYY-MM-DD] [--mark draft|final] [--paper a4|a3] [--blocks 1,4] [--explained]
         [--with responsible]
                        write a document into DIR and print the paths of its files (for csv a file for each sheet); --date is the
                        day it names (today, when not given), --mark is said on every page, --paper a3 gives the PDF of the
                        matrices more room, --blocks names the building blocks of the blank questionnaire (all, when not given),
                        --explained adds what each of its questions means (pdf only), --with adds to the matrices a column that
                        the handbook’s annexes do not have;
                        docx is for the matrices and the brief, the brief is pdf or docx
  translations FILE --out DIR
                        write the texts of FILE that are in one language alone as a workbook for a translator
  translations SHEET --into FILE --out NEW
                        take a filled-in workbook into FILE and write that as NEW
  import WORKBOOK --into FILE --out FILE [--delete] [--json] [--date YYYY-MM-DD]
         [--block "TYPED NAME=NUMBER"]... [--area "TYPED NAME=AREA"]...
                        take an edited workbook (.xlsx, .ods, .csv) into a project and write that as a new file; what is gone from
                        the workbook is deleted only with --delete; nothing is written when a cell cannot be taken. Where rows call
                        their building block by a name that none has, --block says which one (1 to 9) that name stands for, and
                        --area the same of a front-office area, by the area’s name. A corrected workbook of the method (see content)
                        gives the project its own wording: its documents use it from then on

FILE is a project file (.onedoor.json). Exit codes: 0 done, 1 could not write, 2 wrong usage, 3 FILE cannot be accepted.`
