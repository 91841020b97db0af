import { readFileSync } from 'node:fs';
import { lamDong } from '../../../src/core/places/gazetteer';
import { builtInReference } from '../../../src/core/reference/built-in';
import { reviewSubmission } from '../../../src/core/review/review';
import { findingMessage } from '../../../src/i18n/rule-words';
import { formA, formB } from '../../support/submission';
import { formA as A, formB as B } from '../../support/submissions';
it('x', () => {
  const rows = JSON.parse(readFileSync('/work/shared/data/appendix-lam-dong.json', 'utf8'));
  const fields = Object.fromEntries(rows.filter((r: any) => /\./.test(r.TT)).map((r: any) => [r.TT, { raw: r['Đơn vị tính'], evidence: r['Minh chứng'] }]));
  const rows2 = JSON.parse(readFileSync('/work/shared/data/appendix-thuan-an.json', 'utf8'));
  console.log(Object.keys(rows2[0]));
  const fields2 = Object.fromEntries(rows2.map((r: any) => [r.Stt ?? r.TT, { raw: r['Kết quả'], evidence: r['Thuyết minh'] }]));
  const out: string[] = [];
  for (const [t, s] of [[B, formB(fields, { level: 'province' })], [A, formA(fields2)], [B, formB(fields)]] as const) {
    out.push('=====');
    for (const f of reviewSubmission(s, { template: t, places: lamDong, reference: builtInReference(lamDong), today: '2026-06-01' }))
      out.push(`${f.rule} ${f.severity} ${f.outcome} ${f.cell} ${findingMessage('vi', f)}\n      ${findingMessage('en', f)}`);
  }
  console.log(out.join('\n'));
});
