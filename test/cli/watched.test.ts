/** With a person before the terminal: `script` of util-linux plays the terminal. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CLI, run, SAMPLES, tempFolder } from './phu-luc';

const folder = tempFolder();
const ESCAPE = '\u001b[';

/** Both outputs, as a terminal of 80 columns would get them. */
function watched(words: string, env: Readonly<Record<string, string>> = {}): string {
  const command = `stty cols 80 rows 40; "${process.execPath}" "${CLI}" ${words}`;
  const { stdout } = run('script', ['-qec', command, '/dev/null'], {
    cwd: folder(),
    env: { TERM: 'xterm', NO_COLOR: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return stdout.replaceAll('\r\n', '\n');
}

const linesOf = (shown: string) => stripVTControlCharacters(shown).split('\n');

test('progress on one line, wiped before the result; colours', () => {
  const shown = watched(`check "${SAMPLES}"`);
  expect(shown).toContain(`\r${ESCAPE}KĐang đọc 16/16 tệp…`);
  expect(shown.lastIndexOf(`\r${ESCAPE}K`)).toBeLessThan(shown.indexOf('LỖI'));
  expect(shown).toContain(`${ESCAPE}31mLỖI`);
});

test('lines are broken between words, beside what they belong to', () => {
  const lines = linesOf(watched(`check "${path.join(SAMPLES, 'lien-huong.xlsx')}"`)).slice(1);
  expect(lines.filter((line) => [...line.normalize('NFC')].length > 80)).toEqual([]);
  const at = lines.findIndex((line) => line.includes('Dòng 13 (ô D18)'));
  const margin = lines[at]?.indexOf('Dòng 13') ?? -1;
  expect(margin).toBeGreaterThan(10);
  expect(lines[at + 1]).toMatch(new RegExp(`^ {${String(margin)}}\\S`));
});

test('the figures fit the width', () => {
  const lines = linesOf(watched(`merge "${SAMPLES}" --out tinh.xlsx`));
  const rows = lines.filter((line) => /\/124$/.test(line) && /^\d/.test(line));
  expect(rows).toHaveLength(16);
  expect(rows.filter((line) => [...line].length > 80)).toEqual([]);
});

test.each([[{ NO_COLOR: '1' }], [{ TERM: 'dumb' }]])('no colours with %j', (env) => {
  expect(watched(`check "${path.join(SAMPLES, 'lien-huong.xlsx')}"`, env)).not.toContain(
    `${ESCAPE}31m`,
  );
});
