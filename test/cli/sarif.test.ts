import * as fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rules } from '../../src/core/rules/registry';
import { fileUri } from '../../src/cli/output/sarif/file-uri';
import { sarif, type Sarif } from '../support/sarif';
import { writeAppendix } from './appendices';
import { checked, type Checked } from './formats';
import { phuLuc, SAMPLES, tempFolder, type Ran } from './phu-luc';
import { ACCEPTANCE, waiversOf, writeWaived } from './waived';

const folder = tempFolder();
const inFolder = (...names: string[]) => path.join(folder(), ...names);
const check = (...args: string[]) => phuLuc(['check', ...args], { cwd: folder() });

function logOf({ stdout }: Ran): Sarif['runs'][0] {
  return sarif.parse(JSON.parse(stdout)).runs[0];
}

const findingsIn = ({ files }: Checked) =>
  files.flatMap(({ submissions }) => submissions).flatMap(({ findings }) => findings);

describe('the samples as SARIF', () => {
  let json: Checked;
  let log: Sarif['runs'][0];
  let status: number | null;
  beforeAll(() => {
    json = checked(phuLuc(['check', SAMPLES, '--format', 'json']).stdout);
    const ran = phuLuc(['check', SAMPLES, '--format', 'sarif']);
    log = logOf(ran);
    status = ran.status;
  });

  test('have one result for each finding, in its words', () => {
    const results = log.results.map(({ ruleId, message, properties }) => [
      ruleId,
      message.text,
      properties['indicator'],
    ]);
    expect(results.length).toBeGreaterThan(50);
    expect(results).toEqual(
      findingsIn(json).map(({ rule, message, indicator }) => [rule, message, indicator]),
    );
  });

  test('say what failed by its severity, and what could not be judged as open', () => {
    expect(log.results.map(({ kind, level }) => [kind, level])).toEqual(
      findingsIn(json).map(({ outcome, severity }) =>
        outcome === 'fails' ? ['fail', severity] : ['open', 'none'],
      ),
    );
    expect(new Set(log.results.map(({ level }) => level))).toEqual(
      new Set(['error', 'warning', 'note', 'none']),
    );
  });

  test('name sheet and cell', () => {
    const places = log.results.map(
      ({ locations }) => locations[0]?.logicalLocations[0]?.fullyQualifiedName,
    );
    const expected = json.files
      .flatMap(({ submissions }) => submissions)
      .flatMap(({ sheet, findings }) =>
        findings.map(({ cell }) => (cell === null ? sheet : `${sheet}!${cell}`)),
      );
    expect(places).toEqual(expected);
    expect(places).toContain('Phụ lục!D14');
  });

  test('carry a fingerprint each, no two alike', () => {
    const prints = log.results.map(({ partialFingerprints }) =>
      JSON.stringify(partialFingerprints),
    );
    // One commune sent two versions: what both say is one and the same finding.
    const twice = json.files.filter(({ submissions }) =>
      submissions.some(({ commune }) => {
        const same = json.files.flatMap((file) => file.submissions);
        return same.filter((other) => other.commune?.code === commune?.code).length > 1;
      }),
    );
    const uris = new Set(twice.map(({ file }) => fileUri(file)));
    const single = prints.filter((_, at) => {
      const [location] = log.results[at]?.locations ?? [];
      return !uris.has(location?.physicalLocation.artifactLocation.uri ?? '');
    });
    expect(single.length).toBeGreaterThan(50);
    expect(new Set(single).size).toBe(single.length);
  });

  test('have a refused file as a notification, and a run that did not succeed', () => {
    expect(status).toBe(3);
    const [invocation] = log.invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications).toMatchObject([
      {
        descriptor: { id: 'no-appendix' },
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: expect.stringMatching(/du-toan-kinh-phi\.xlsx$/) as string },
            },
          },
        ],
      },
    ]);
  });

  test('describe every rule, with how to mend it', () => {
    const described = new Map(log.tool.driver.rules.map((rule) => [rule.id, rule]));
    for (const { meta } of rules) {
      expect(described.get(meta.code)).toMatchObject({
        name: meta.name,
        defaultConfiguration: { level: meta.severity },
      });
    }
    expect(described.get('PL0203')?.shortDescription.text).toBe('Tỷ lệ ở dòng đếm số lượng');
  });
});

test('a clean run succeeds, in the language asked for', async () => {
  await writeAppendix(inFolder('a.xlsx'), 'Thuận An');
  const ran = check('a.xlsx', '--format=sarif', '--lang', 'en');
  const log = logOf(ran);
  expect(ran.status).toBe(0);
  expect(log.language).toBe('en');
  expect(log.invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  expect(log.results.every(({ suppressions }) => suppressions.length === 0)).toBe(true);
});

test('what was accepted is suppressed in the source, with reason, name and day', async () => {
  const given = { results: { 9: 'Khoảng 120' } };
  const waivers = await waiversOf('Thuận An', given, [['PL0209', '9']]);
  await writeWaived(inFolder('a.xlsx'), 'Thuận An', given, waivers);
  const suppressed = logOf(check('a.xlsx', '--format', 'sarif')).results.filter(
    ({ suppressions }) => suppressions.length > 0,
  );
  expect(suppressed.map(({ ruleId, level }) => [ruleId, level])).toEqual([['PL0209', 'warning']]);
  expect(suppressed[0]?.suppressions).toEqual([
    {
      kind: 'inSource',
      status: 'accepted',
      justification: 'đã đối chiếu với sổ theo dõi (Nguyễn Văn A, 1/6/2026)',
      properties: ACCEPTANCE,
    },
  ]);
});

describe('the URI of a file', () => {
  test.each([
    ['a.xlsx', 'a.xlsx'],
    ['./a.xlsx', 'a.xlsx'],
    ['../a.xlsx', '../a.xlsx'],
    ['xa/đợt 1/a.xlsx', 'xa/%C4%91%E1%BB%A3t%201/a.xlsx'],
    ['a:b.xlsx', 'a%3Ab.xlsx'],
    ['a#b?c%20.xlsx', 'a%23b%3Fc%2520.xlsx'],
    ['a\ud800.xlsx', 'a%EF%BF%BD.xlsx'],
  ])('%j is %s', (file, expected) => {
    expect(fileUri(file)).toBe(expected);
  });

  test('of a whole path is a file: URI', () => {
    expect(fileUri('/xã/a b.xlsx')).toBe('file:///x%C3%A3/a%20b.xlsx');
  });

  test('leads to the file', async () => {
    fs.mkdirSync(inFolder('đợt 1'));
    await writeAppendix(inFolder('đợt 1', 'phụ lục #2.xlsx'), 'Thuận An');
    const { artifacts } = logOf(check('đợt 1', '--format', 'sarif'));
    const [uri = ''] = artifacts.map(({ location }) => location.uri);
    const found = new URL(uri, `${pathToFileURL(folder()).href}/`);
    expect(fs.readFileSync(found).length).toBeGreaterThan(0);
  });
});
