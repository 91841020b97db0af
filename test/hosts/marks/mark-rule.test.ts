import { isMarkFormula, MARK_FORMULA } from '../../../src/hosts/marks/mark-rule';

test.each([MARK_FORMULA, `=${MARK_FORMULA}`, '= N( "phu-luc" ) = 0', 'n("phu-luc")=0'])(
  'is ours: %s',
  (formula) => {
    expect(isMarkFormula(formula)).toBe(true);
  },
);

test.each(['', 'TRUE', 'N("phu-luc 2")=0', 'N("phu-luc")=0+1', 'AND(N("phu-luc")=0,B3>1)'])(
  'is not: %s',
  (formula) => {
    expect(isMarkFormula(formula)).toBe(false);
  },
);
