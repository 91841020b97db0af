import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { DEVELOPMENT_ORIGIN, withOrigin } from '../../scripts/manifest-origin';
import { manifestProblems } from './check';
import { all, at, attribute, parseXml } from './xml';

const ROOT = join(__dirname, '..', '..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const PUBLISHED_ORIGIN = 'https://phuluc.example.vn';

const problems = (xml: string, origin = DEVELOPMENT_ORIGIN) =>
  manifestProblems(xml, { origin, root: ROOT, version });

describe('the manifest', () => {
  test('has no problem where it is developed', () => {
    expect(problems(MANIFEST)).toEqual([]);
  });

  test('has no problem where it is published', () => {
    expect(problems(withOrigin(MANIFEST, PUBLISHED_ORIGIN), PUBLISHED_ORIGIN)).toEqual([]);
  });

  test('puts the group on the Home tab, four buttons, each opening the pane at its place', () => {
    const root = parseXml(MANIFEST);
    const values = new Map(
      all(at(root, 'VersionOverrides', 'Resources'), 'String')
        .concat(all(root, 'Url'))
        .map((resource) => [attribute(resource, 'id'), attribute(resource, 'DefaultValue')]),
    );
    const valueOf = (parent: Parameters<typeof at>[0], ...path: string[]) =>
      values.get(attribute(at(parent, ...path), 'resid'));
    const groups = all(root, 'Group');
    expect(groups.map((group) => valueOf(group, 'Label'))).toEqual(['Phụ lục số']);
    expect(
      all(root, 'Control').map((control) => [
        valueOf(control, 'Label'),
        valueOf(control, 'Action', 'SourceLocation'),
      ]),
    ).toEqual([
      ['Nạp mẫu', 'https://localhost:3000/taskpane.html?place=entry'],
      ['Kiểm tra', 'https://localhost:3000/taskpane.html?place=review'],
      ['Tổng hợp', 'https://localhost:3000/taskpane.html?place=merge'],
      ['Mở bảng điều khiển', 'https://localhost:3000/taskpane.html'],
    ]);
  });
});

const ENGLISH_CHECK = '<bt:Override Locale="en-US" Value="Check" />';

/** Each break: what is replaced by what (once, or the number of times given), what the check says. */
const BREAKS: readonly (readonly [name: string, from: string, to: string, says: string])[] = [
  ['not well formed', '</OfficeApp>', '', 'Premature end of data'],
  ['no xsi:type', ' xsi:type="TaskPaneApp"', '', 'The type definition is abstract'],
  ['unknown element', '<Hosts>', '<AppIcon /><Hosts>', 'AppIcon'],
  [
    'wrong order',
    '<ProviderName>phu-luc</ProviderName>\n  <DefaultLocale>vi-VN</DefaultLocale>',
    '<DefaultLocale>vi-VN</DefaultLocale>\n  <ProviderName>phu-luc</ProviderName>',
    'Expected is ( {http://schemas.microsoft.com/office/appforoffice/1.1}ProviderName )',
  ],
  [
    'wider permission',
    'ReadWriteDocument',
    'ReadWriteMailbox',
    "The value 'ReadWriteMailbox' is not an element of the set",
  ],
  [
    'id too long',
    'id="Check.Label"',
    'id="Check.Label.That.Is.Longer.Than.32"',
    "exceeds the allowed maximum length of '32'",
  ],
  [
    'tip too long',
    'Makes an empty appendix',
    'Makes an empty appendix '.repeat(12),
    "exceeds the allowed maximum length of '250'",
  ],
  ['empty label', 'DefaultValue="Kiểm tra"', 'DefaultValue=""', "minimum length of '1'"],
  ['language alone', 'Locale="en-US" Value="Check"', 'Locale="en" Value="Check"', "value 'en'"],
  [
    'unknown icon size',
    'size="20" resid="Icon.Check.20"',
    'size="22" resid="Icon.Check.20"',
    "'22'",
  ],
  ['no action', 'xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"', 'ExecuteFunction'],

  ['another id', '6f0b3c1e', '6f0b3c1f', 'the id has changed'],
  ['another version', '<Version>0', '<Version>9', `the version is 9${version.slice(1)}.0`],
  ['higher floor', 'DefaultMinVersion="1.1"', 'DefaultMinVersion="1.14"', 'ExcelApi 1.14'],
  [
    'another set',
    '<Set Name="ExcelApi" />',
    '<Set Name="ExcelApi" /><Set Name="SharedRuntime" />',
    'SharedRuntime 1.1',
  ],
  ['dangling label', 'Label resid="Check.Label"', 'Label resid="Check.Name"', 'names Check.Name'],
  [
    'a tip where a label must be',
    'Label resid="Check.Label"',
    'Label resid="Check.Tip"',
    '<Label> names Check.Tip, not in <ShortStrings>',
  ],
  ['dangling icon', 'resid="Icon.Merge.48"', 'resid="Icon.Merge.49"', 'names Icon.Merge.49'],
  [
    'unused resource',
    'SourceLocation resid="Merge.Url"',
    'SourceLocation resid="Pane.Url"',
    'resource Merge.Url is used nowhere',
  ],
  [
    'resource twice',
    `<bt:Url id="Help.Url" DefaultValue="${DEVELOPMENT_ORIGIN}/help.html" />`,
    `<bt:Url id="Help.Url" DefaultValue="${DEVELOPMENT_ORIGIN}/help.html" />`.repeat(2),
    'resource Help.Url is there twice',
  ],
  ['control twice', 'id="PhuLuc.Merge"', 'id="PhuLuc.Check"', 'have the id PhuLuc.Check'],
  [
    'two panes',
    '<TaskpaneId>PhuLuc.Pane<',
    '<TaskpaneId>PhuLuc.Other<',
    'several panes: PhuLuc.Other, PhuLuc.Pane',
  ],
  ['http', 'https://localhost:3000/help', 'http://localhost:3000/help', 'is not https'],
  ['another origin', 'https://localhost:3000/help', 'https://example.vn/help', 'is not at https'],
  [
    'relative address',
    `"${DEVELOPMENT_ORIGIN}/taskpane.html"`,
    '"taskpane.html"',
    'no full address',
  ],
  ['icon of another size', 'check-20.png', 'check-16.png', 'check-16.png is 16 × 16, not 20'],
  ['icon that is not there', 'check-20.png', 'check-21.png', 'check-21.png does not exist'],
  ['icon that is no PNG', 'check-20.png', 'check-20.svg', 'check-20.svg is no PNG'],
  ['small add-in icon', 'app-64.png', 'app-32.png', 'app-32.png is 32 × 32, not 64'],
  [
    'icon without a size',
    '<bt:Image size="24" resid="Icon.Check.24" />',
    '',
    'an icon must have size 24 once: Icon.Check.16',
  ],
  ['another default locale', '>vi-VN<', '>en-US<', 'the default locale is en-US'],
  ['no English', ENGLISH_CHECK, '', 'Check.Label must have one override, en-US'],
  ['English of another country', 'en-US" Value="Check"', 'en-GB" Value="Check"', 'has: en-GB'],
  [
    'the default locale overridden',
    ENGLISH_CHECK,
    `${ENGLISH_CHECK}<bt:Override Locale="vi-VN" Value="Kiểm tra" />`,
    'has: en-US, vi-VN',
  ],
  [
    'long label',
    'DefaultValue="Kiểm tra"',
    'DefaultValue="Kiểm tra phụ lục đang mở này"',
    'Check.Label is longer than 24',
  ],
  [
    'long name',
    '<DisplayName DefaultValue="Phụ lục số"',
    '<DisplayName DefaultValue="Phụ lục số của đơn vị hành chính"',
    'DisplayName is longer than 30',
  ],
];

describe('a broken manifest is named as such', () => {
  test.each(BREAKS)('%s', (_name, from, to, says) => {
    expect(MANIFEST).toContain(from);
    expect(problems(MANIFEST.replace(from, to))).toContainEqual(expect.stringContaining(says));
  });
});

describe('the origin is a setting of the build', () => {
  test('replaces every address of development and nothing else', () => {
    const published = withOrigin(MANIFEST, PUBLISHED_ORIGIN);
    expect(published).not.toContain(DEVELOPMENT_ORIGIN);
    expect(published.replaceAll(PUBLISHED_ORIGIN, DEVELOPMENT_ORIGIN)).toBe(MANIFEST);
  });

  test.each([
    ['https://phuluc.example.vn/', 'https://phuluc.example.vn'],
    ['https://PhuLuc.example.vn:443', 'https://phuluc.example.vn'],
    ['https://phuluc.example.vn:8443', 'https://phuluc.example.vn:8443'],
    [DEVELOPMENT_ORIGIN, DEVELOPMENT_ORIGIN],
  ])('%s is %s', (setting, origin) => {
    expect(withOrigin(`<Url DefaultValue="${DEVELOPMENT_ORIGIN}/a" />`, setting)).toBe(
      `<Url DefaultValue="${origin}/a" />`,
    );
  });

  test.each([
    '',
    'phuluc.example.vn',
    'http://phuluc.example.vn',
    'https://phuluc.example.vn/phu-luc',
    'https://phuluc.example.vn?a',
    'https://user:word@phuluc.example.vn',
    'https://phuluc"onload.vn',
    'https://a&b.vn',
    'file:///phu-luc',
  ])('"%s" is refused', (setting) => {
    expect(() => withOrigin(MANIFEST, setting)).toThrow('PHU_LUC_ORIGIN must be an https origin');
  });

  test('a manifest without an address of development is refused', () => {
    expect(() => withOrigin('<OfficeApp />', PUBLISHED_ORIGIN)).toThrow('no address');
  });
});
