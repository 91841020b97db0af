import type { Entry } from '../../submission/types';
import { detectLegacy } from '../../text/legacy';
import { entriesOf, evidenceCell, failure, quote, resultCell } from '../entries';
import type { Rule } from '../types';

/** Text in a font of before Unicode: `X· ThuËn An`. Shown as it reads, never converted silently. */
export const legacyEncoding: Rule = {
  meta: {
    code: 'PL0217',
    name: 'legacy-encoding',
    family: 2,
    severity: 'warning',
    messages: {
      tcvn3: ['row', 'cell', 'text', 'preview'],
      vni: ['row', 'cell', 'text', 'preview'],
      'write-unicode': [],
    },
    source: 'TCVN 5712:1993 (TCVN3) và bộ mã VNI; Nghị định 30/2020/NĐ-CP yêu cầu Unicode',
  },
  *check(context) {
    for (const entry of entriesOf(context)) {
      for (const { cell, text } of textsOf(entry)) {
        const legacy = detectLegacy(text);
        if (!legacy) continue;
        yield failure(
          entry,
          legacy.encoding,
          { text: quote(text), preview: quote(legacy.preview) },
          {
            cell,
            suggestions:
              text === entry.evidence && entry.evidenceSplit
                ? []
                : [{ cell, from: text, to: legacy.preview, labelId: 'write-unicode' }],
          },
        );
      }
    }
  },
};

function textsOf(entry: Entry): readonly { readonly cell: string; readonly text: string }[] {
  return [
    { cell: entry.cells.wording ?? resultCell(entry), text: entry.wording },
    { cell: resultCell(entry), text: entry.raw },
    { cell: evidenceCell(entry), text: entry.evidence },
  ];
}
