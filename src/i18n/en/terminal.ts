/** Words of the terminal. */
import type { terminal as vietnamese } from '../vi/terminal';

export const terminal: Readonly<Record<keyof typeof vietnamese, string>> = {
  help: `phu-luc: loads, checks and merges the appendix of the movement “Bình dân học vụ số”

Usage:
  phu-luc template <form> --commune <name or code> --period <period> --out FILE
      Makes an empty appendix for a commune and a period.
  phu-luc template so-lieu-nen [--commune <name or code>] --out FILE
      Makes an empty sheet of reference figures, of the province or of one commune, for --reference.
  phu-luc check FILE|DIR… [--reference FILE] [--previous FILE]… [--report FILE]
                [--format text|json|sarif]
      Reads and checks appendices; changes nothing in them. Several of one period are compared
      with each other.
  phu-luc compare OLD NEW [--reference FILE] [--json]
      Compares two versions of a commune's appendix: what is gone, still there, new, accepted.
  phu-luc merge FILE|DIR… --out FILE [--form <form>] [--period <period>]
                [--reference FILE] [--previous FILE]… [--without-errors] [--json]
      Merges the communes' appendices into one provincial workbook.
  phu-luc rules [CODE] [--json]
      Lists the rules; with a code (PL0203), explains that one.

Forms:
{forms}
Periods:
  2026 (year), 2026-H1 (half), 2026-Q2 (quarter), 2026-05 (month)

Options:
  --reference FILE   reference figures: communes and the sizes of groups (population, pupils…)
  --previous FILE    earlier appendix or provincial workbook to compare with; repeatable, a folder too
  --report FILE      also writes a review sheet for each appendix into an Excel file
  --format <format>  text (to read), json, sarif (for programs that collect findings)
  --json             the same as --format json
  --without-errors   leaves values that carry an error out of the figures
  --force            lets an existing output file be overwritten
  --lang vi|en       language (default: vi)
  --help, --version

A file whose name begins with “-” comes after “--”: phu-luc check -- -commune.xlsx

Exit status: 0 no errors; 1 errors found; 2 wrong usage, or not possible as asked;
  3 a file was refused (the others are done); 70 the program failed; 74 the result could not be printed.`,
  'try-help': 'Type “phu-luc --help --lang en” for help.',
  'command-unknown': 'There is no command “{command}”. Commands: {commands}.',
  'command-near': 'There is no command “{command}”. Did you mean: {commands}?',
  'option-unknown': 'There is no option “{option}”.',
  'option-near': 'There is no option “{option}”. Did you mean: {options}?',
  'option-not-here': 'The command “{command}” has no option {option}.',
  'option-value-missing': 'The option {option} needs a value right after it.',
  'option-no-value': 'The option {option} takes no value.',
  'option-twice': 'The option {option} is given twice; which value is meant is not clear.',
  'option-missing': '{option} is missing.',
  'format-unknown': 'There is no format “{format}”; choose one of: {formats}.',
  'format-contradicts': '--json and --format {format} contradict each other.',
  'argument-extra': 'Too much in the command: {arguments}.',
  'language-unknown': 'There is no language “{language}”; choose vi or en.',
  'files-missing': 'No file was named.',
  'folder-empty': 'No files in: {files}.',
  'input-missing': '{file} was not found.',
  'form-unknown': 'There is no form “{form}”. Forms: {forms}.',
  'form-not-named': 'No form was named.',
  'period-wrong': 'The period “{period}” is not right; write 2026, 2026-H1, 2026-Q2 or 2026-05.',
  'commune-unknown': 'No commune of Lâm Đồng is called “{commune}”.',
  'commune-near': 'No commune of Lâm Đồng is called “{commune}”. Did you mean: {communes}?',
  'commune-ambiguous':
    'Several communes go by “{commune}”: {communes}. Give the full name or the code.',
  'out-exists': '{file} exists. Choose another name, or add --force to overwrite it.',
  'out-is-input':
    'The output {file} is also an input. Choose another name: inputs are never overwritten.',
  'out-is-folder': '{file} is a folder. Name the output file.',
  'out-no-folder': 'There is no folder to write {file} to.',
  'out-not-xlsx': 'The output {file} must end in .xlsx.',
  'out-not-written': '{file} could not be written ({reason}). Check permissions and free space.',
  'reference-refused': 'The reference figures {file} could not be read: {reason}',
  'reference-empty':
    '{file} holds no table of reference figures: it needs a column of commune names or codes and columns of groups such as Dân số, Số hộ.',
  'reference-blank': 'The sheet of reference figures in {file} holds no figure yet.',
  'reference-problem': 'Reference figures, {place}: {reason}',
  'previous-refused': 'The earlier report {file} could not be read: {reason}',
  'previous-empty': 'There is no earlier report in: {files}.',
  'previous-skipped': 'Passed over, no earlier report: {file}. {reason}',
  'rule-unknown': 'There is no rule “{rule}”. Type “phu-luc rules” for the list.',
  'rule-near': 'There is no rule “{rule}”. Did you mean: {rules}?',
  'compare-two-files': 'Name exactly two files: the earlier version, then the later one.',
  'compare-same-file': '{old} and {new} are the same file.',
  'compare-refused': 'Nothing to compare: {file} was refused. {reason}',
  'compare-nothing-alike':
    'The files hold no appendix of the same commune and form. {old} holds: {oldHas}. {new} holds: {newHas}.',
  reading: 'Reading {done}/{total} files…',
  writing: 'Writing {file}…',
  wrote: 'Wrote {file}.',
  'template-made': 'Empty appendix “{form}”, {commune}, {period}.',
  'reference-made': 'Empty sheet of reference figures of {commune}.',
  'reference-made-of-all': 'Empty sheet of reference figures of {count} communes.',
  refused: 'REFUSED',
  'partly-read': 'The file is partly damaged: only what could be read was checked.',
  'commune-not-known': 'commune not known',
  'period-not-known': 'period not known',
  'sheets-ignored': 'Sheets that are no appendix: {sheets}.',
  submission: '{commune} · {period} · sheet “{sheet}” · {form}',
  province: 'province',
  error: 'ERROR',
  warning: 'WARNING',
  note: 'NOTE',
  'cannot-judge': 'CANNOT JUDGE',
  accepted: 'ACCEPTED',
  voided: 'VOID',
  'judged-alike': '(Likewise: {cells}.)',
  'no-findings': 'Nothing found.',
  suggestion: 'Suggestion {cell}: {label}',
  'accepted-line': 'Accepted: {reason} ({by}, {date}).',
  'voided-line': 'What {by} accepted on {date} (“{reason}”) no longer holds: {why}.',
  'voided-changed':
    'the figure, the evidence or the finding is no longer what was accepted, please look again',
  'voided-mended': 'this is no longer found',
  'voided-is-error': 'this is now an error, please mend it',
  'history-absent':
    'Not compared with the period before ({rules}): {count} of {total} appendices have no earlier report to compare with. If you have one, add --previous and its name.',
  'peers-absent':
    'Not compared with other communes ({rules}): {count} of {total} appendices have no other of the same period beside them. If you have some, name those files too.',
  summary:
    'In all: {errors} errors, {warnings} warnings, {notes} notes, {cannotJudge} that could not be judged.',
  'summary-accepted': 'Accepted with a reason: {accepted}.',
  'rule-looks': 'What it looks at',
  'rule-why': 'Why',
  'rule-fails': 'An example that fails',
  'rule-passes': 'An example that passes',
  'rule-mend': 'How to mend it',
  'rule-source': 'What it rests on',
  'compare-pair': '{commune} · {form}. Earlier: {old}; later: {new}.',
  'compare-version': '{period}, sheet “{sheet}”',
  'compare-mended': 'No longer found: {count}',
  'compare-still': 'Still there: {count}',
  'compare-new': 'New: {count}',
  'compare-waived': 'Accepted with a reason: {count}',
  'compare-nothing-found': 'Nothing was found in either version.',
  'compare-not-judged': 'Could not be judged: {settled} now settled, {still} as before, {new} new.',
  'compare-changed': 'Rows changed: {count}',
  'compare-row': 'Row {indicator}',
  'compare-result': 'result {before} → {after}',
  'compare-unit': 'unit {before} → {after}',
  'compare-evidence': 'the evidence was changed',
  'compare-row-added': 'was not there before, now says {after}',
  'compare-row-gone': 'is no longer there, said {before} before',
  'compare-blank': 'blank',
  'compare-only-old': 'Only in the earlier file: {submissions}.',
  'compare-only-new': 'Only in the later file: {submissions}.',
  'compare-summary':
    'In all: {mended} no longer found, {still} still there, {new} new, {waived} accepted.',
  'merge-title': 'Consolidation of {form}, {period}',
  'merge-wrote': 'Wrote {file}. Each error, with suggestions, is on the sheet “Phát hiện”.',
  'merge-nothing': 'There is no appendix to merge, so no output was written.',
  'form-chosen': 'Most appendices follow form {form}, so this one is merged (change with --form).',
  'period-chosen':
    'Most appendices are for {period}, so this one is merged (change with --period).',
  'head-number': 'No.',
  'head-wording': 'Indicator',
  'head-unit': 'Unit',
  'head-value': 'Figure',
  'head-used': 'Communes',
  'no-value': 'none yet',
  'mean-of-rates': '(mean of rates: no commune gives numerator and denominator)',
  'with-error': '(values that carry an error: {communes})',
  'unused-line': '{number} · {commune}: {reason}',
  'unused-title': 'Values that could not be used:',
  'ledger-title': 'Ledger',
  'ledger-counts':
    '{files} files, {sheets} sheets, {submissions} appendices: {merged} merged, {replaced} replaced by a later version, {refused} refused; {refusedFiles} files refused; {ignoredSheets} sheets are no appendix.',
  'replaced-line': '{commune}: {file} was replaced by the later {by}',
  'tie-line':
    'WARNING  {commune}: {file} and {by} bear the same date and differ; {by} was merged. Ask the commune which is right.',
  'partly-read-line':
    'WARNING  {commune}: {file} is partly damaged, so what was merged may not be all. Ask the commune to send it again.',
  'missing-line': 'Not sent: {count}/{expected} communes ({communes})',
  'and-more': '… and {count} more, see the sheet “Sổ đối chiếu”',
  crash:
    'The program met an unexpected fault ({reason}). No file was changed. Please report it with the lines below.',
  'output-lost': 'The result could not be written to standard output ({reason}).',
};
