import fc from 'fast-check';
import { displayedWidth, padEnd, padStart, shortened, wrapped } from '../../src/cli/displayed';
import { createTerminal, type Output } from '../../src/cli/terminal';

class Screen implements Output {
  shown = '';
  constructor(
    readonly isTTY: boolean,
    readonly columns?: number,
  ) {}
  write(text: string): void {
    this.shown += text;
  }
}

const CONTROL = /(?!\n)\p{Cc}/u;
const ESCAPE = '\u001b';

const environment = process.env;
beforeEach(() => {
  process.env = { ...environment, NO_COLOR: '', TERM: 'xterm' };
});
afterAll(() => {
  process.env = environment;
});

describe('where no one watches', () => {
  const output = () => {
    const [out, errors] = [new Screen(false), new Screen(false)];
    return { out, errors, terminal: createTerminal(out, errors) };
  };

  test('the result is handed over at once, when it is done', () => {
    const { out, errors, terminal } = output();
    terminal.print('một');
    terminal.print({ style: 'red', text: 'hai' }, ' ba');
    expect(out.shown).toBe('');
    terminal.deliver();
    expect(out.shown).toBe('một\nhai ba\n');
    terminal.deliver();
    expect(out.shown).toBe('một\nhai ba\n');
    expect(errors.shown).toBe('');
  });

  test('no colour, no progress, no broken lines', () => {
    const { out, errors, terminal } = output();
    terminal.progress('Đang đọc 1/2 tệp…');
    terminal.progress(null);
    terminal.paragraph(['  ', { style: 'red', text: 'LỖI' }, '  '], 'rất dài '.repeat(50).trim());
    terminal.say({ style: 'red', text: 'hỏng' });
    terminal.deliver();
    expect(out.shown.split('\n')).toHaveLength(2);
    expect(errors.shown).toBe('hỏng\n');
    expect(out.shown).not.toMatch(CONTROL);
    expect(terminal.width).toBeNull();
  });

  test('what comes from files cannot steer a terminal, nor begin a line of its own', () => {
    const { out, errors, terminal } = output();
    const evil = 'a\u001b]0;x\u0007b\u009b31mc\r\nd\ne\u202ef\u2028g\tĐ';
    terminal.print(evil);
    terminal.paragraph([{ style: 'bold', text: evil }], evil);
    terminal.say(evil);
    terminal.deliver();
    expect(out.shown).not.toMatch(CONTROL);
    expect(out.shown.trimEnd().split('\n')).toHaveLength(2);
    expect(errors.shown).toBe('a\ufffd]0;x\ufffdb\ufffd31mc d e\ufffdf\ufffdg Đ\n');
  });

  test('JSON keeps every character, and shows none that steers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { out, terminal } = output();
        terminal.printJson({ text });
        terminal.deliver();
        expect(JSON.parse(out.shown)).toEqual({ text });
        expect(out.shown).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('where a person watches', () => {
  test('colours on each output by itself', () => {
    const [out, errors] = [new Screen(false), new Screen(true)];
    const terminal = createTerminal(out, errors);
    terminal.print({ style: 'red', text: 'LỖI' });
    terminal.say({ style: 'red', text: 'LỖI' });
    terminal.deliver();
    expect(out.shown).toBe('LỖI\n');
    expect(errors.shown).toBe(`${ESCAPE}[31mLỖI${ESCAPE}[39m\n`);
  });

  test.each([
    ['NO_COLOR', '1'],
    ['TERM', 'dumb'],
  ])('no colours with %s=%s', (name, value) => {
    process.env[name] = value;
    const errors = new Screen(true);
    createTerminal(new Screen(false), errors).say({ style: 'red', text: 'LỖI' });
    expect(errors.shown).toBe('LỖI\n');
  });

  test('progress stays on its line and fits it', () => {
    const errors = new Screen(true, 20);
    const terminal = createTerminal(new Screen(false), errors);
    terminal.progress('Đang đọc 100/124 tệp của các xã\u001b[2J');
    terminal.progress(null);
    expect(errors.shown).toBe(`\r${ESCAPE}[KĐang đọc 100/124 t…\r${ESCAPE}[K`);
  });

  test.each([
    ['not known', undefined],
    ['said to be 0', 0],
  ])('a width that is %s is 80', (_, columns) => {
    expect(createTerminal(new Screen(true, columns), new Screen(true)).width).toBe(80);
  });

  test('a paragraph stands beside its head', () => {
    const out = new Screen(true, 40);
    const terminal = createTerminal(out, new Screen(false));
    terminal.paragraph(['  LỖI  '], 'Dòng 9 cần số người, nhưng ô D14 ghi tỷ lệ 80%.');
    terminal.deliver();
    // 40 columns less 7 of the head leave 33.
    expect(out.shown).toBe('  LỖI  Dòng 9 cần số người, nhưng ô D14\n       ghi tỷ lệ 80%.\n');
  });

  test('a terminal too narrow for that lets the line run on', () => {
    const out = new Screen(true, 20);
    const terminal = createTerminal(out, new Screen(false));
    terminal.paragraph(['  LỖI  '], 'Dòng 9 cần số người, nhưng ô D14 ghi tỷ lệ 80%.');
    terminal.deliver();
    expect(out.shown.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('displayed width', () => {
  test.each([
    ['', 0],
    ['Đạ Tẻh', 6],
    ['Đạ Tẻh'.normalize('NFD'), 6],
    ['ưỡữ', 3],
    ['\u200b', 0],
  ])('%j: %i', (text, width) => {
    expect(displayedWidth(text)).toBe(width);
  });

  test('padding counts columns, not letters and marks', () => {
    const decomposed = 'Số lớp'.normalize('NFD');
    expect(padEnd(decomposed, 8)).toBe(`${decomposed}  `);
    expect(padStart(decomposed, 8)).toBe(`  ${decomposed}`);
    expect(padEnd('Số lớp', 3)).toBe('Số lớp');
  });

  test.each([
    ['Số lớp tập huấn', 15, 'Số lớp tập huấn'],
    ['Số lớp tập huấn', 14, 'Số lớp tập hu…'],
    ['Số lớp tập huấn', 8, 'Số lớp…'],
    ['Số lớp'.normalize('NFD'), 6, 'Số lớp'],
  ])('%j in %i columns: %j', (text, width, expected) => {
    expect(shortened(text, width)).toBe(expected);
  });

  test('a wrapped text is the same text, no line too wide but for a single word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('số', 'người', 'được', 'hướng-dẫn-rất-dài', '14.033')),
        fc.integer({ min: 1, max: 40 }),
        (words, width) => {
          const text = words.join(' ');
          const lines = wrapped(text, width);
          expect(lines.join(' ')).toBe(text);
          for (const line of lines) {
            expect(displayedWidth(line) <= width || !line.includes(' ')).toBe(true);
          }
        },
      ),
    );
  });
});
