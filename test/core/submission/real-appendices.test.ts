import {
  entryOf,
  evidenceOf,
  expectedRaw,
  formA,
  formB,
  headerA,
  headerB,
  issuesOf,
  lamDongResults,
  rawByIndicator,
  rowsA,
  rowsB,
  submissionOf,
  thuanAnResults,
  titleA,
  titleB,
} from './appendices';

describe('phụ lục xã Thuận An, 5/2026', () => {
  const submission = submissionOf([...titleA, [], headerA, ...rowsA()], { file: 'phu-luc.xlsx' });

  it('is form A with its 16 rows, each with its own result and evidence', () => {
    expect(submission.template).toEqual({ id: 'lam-dong-xa-2026', version: 1 });
    expect(rawByIndicator(submission)).toEqual(expectedRaw(formA, thuanAnResults));
    for (const entry of submission.entries) {
      expect(entry.evidence).toBe(evidenceOf(entry.indicator));
      expect(entry.number).toBe(entry.indicator);
    }
    expect(submission.issues).toEqual([]);
  });

  it('leads every entry back to its cells', () => {
    // Three title lines and a blank one, the header in row 5, so row 9 of the form in row 14.
    expect(submission.headerRow).toBe(4);
    expect(submission.titleCell).toBe('A1');
    expect(entryOf(submission, '9')).toMatchObject({
      row: 13,
      cells: { number: 'A14', wording: 'B14', unit: 'C14', result: 'D14', evidence: 'E14' },
      unit: 'Người',
      value: ' 80%',
      display: 'plain',
    });
  });

  it('names no commune, the year of its title, and a report line left blank', () => {
    expect(submission.level).toBe('commune');
    expect(submission.commune).toEqual({ chosen: null, claims: [] });
    expect(submission.period.chosen).toMatchObject({
      value: { id: '2025' },
      source: 'title',
      cell: 'A2',
    });
    expect(submission.report).toEqual({
      cell: 'A3',
      text: '(Kèm theo Báo cáo số:          /UBND-BC ngày     /5/2026 của UBND xã)',
      symbol: null,
      wholeCell: true,
      blankSymbol: '/UBND-BC',
      date: null,
    });
    expect(submission.dates).toEqual({ metadata: null, title: null, file: null });
  });
});

describe('báo cáo 116-BC/TU ngày 23/12/2025, phụ lục', () => {
  const submission = submissionOf([...titleB, headerB, ...rowsB()]);

  it('is form B with its 23 rows, results taken from the unit column', () => {
    expect(submission.template.id).toBe('bdhvs-2025');
    expect(rawByIndicator(submission)).toEqual(expectedRaw(formB, lamDongResults));
    expect(submission.issues).toEqual([{ code: 'result-in-unit-column', cell: 'C4' }]);
    expect(entryOf(submission, '2.4')).toMatchObject({
      unit: '',
      cells: { result: 'C13' },
      reading: { status: 'ok', measures: { classes: 78, people: 13_132 } },
    });
    expect(entryOf(submission, '2.4').cells).not.toHaveProperty('unit');
  });

  it('is the report of the province', () => {
    expect(submission.level).toBe('province');
    expect(submission.commune.chosen).toBeNull();
    expect(submission.period.chosen?.value.id).toBe('2025');
    expect(submission.report).toMatchObject({
      symbol: '116-BC/TU',
      blankSymbol: null,
      date: '2025-12-23',
    });
    expect(submission.dates.title).toBe('2025-12-23');
  });

  it('passes over a word written twice ("Số người người dân", dòng 3.4)', () => {
    const rows = rowsB().map((row) =>
      row[0] === '3.4'
        ? ['3.4', String(row[1]).replace('Số người dân', 'Số người người dân'), ...row.slice(2)]
        : row,
    );
    const changed = submissionOf([...titleB, headerB, ...rows]);
    expect(issuesOf(changed, 'wording-changed')).toEqual([]);
    expect(entryOf(changed, '3.4').raw).toBe('2.462.259 người');
  });
});
