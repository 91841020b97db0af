import { chosenFiles, readFiles, withoutLitter } from '../../src/taskpane/files/source-file';

const LIMIT = 20 * 1024 * 1024;

const file = (name: string, content = '') =>
  new File([content], name, { lastModified: Date.UTC(2026, 4, 20) });

test('litter in a folder was sent by nobody; a file chosen by itself is meant', () => {
  const names = [
    'xa/~$Thuận An.xlsx',
    'xa/.DS_Store',
    'xa/.git/config',
    'xa/Thumbs.db',
    'xa/desktop.ini',
    'xa/Thuận An.xlsx',
    'xa/đợt 2/Liên Hương.pdf',
    '~$Cư Jút.xlsx',
  ];
  const kept = withoutLitter(names.map((name) => ({ name, file: file(name) })));
  expect(kept.map(({ name }) => name)).toEqual([
    'xa/Thuận An.xlsx',
    'xa/đợt 2/Liên Hương.pdf',
    '~$Cư Jút.xlsx',
  ]);
});

test('a file is read whole, with its date', async () => {
  const { files, unreadable } = await readFiles([{ name: 'a.xlsx', file: file('a.xlsx', 'PK') }]);
  expect(files).toEqual([
    { name: 'a.xlsx', bytes: new Uint8Array([80, 75]), modified: '2026-05-20T00:00:00.000Z' },
  ]);
  expect(unreadable).toEqual([]);
});

test('of a file too large just enough is read for it to be refused', async () => {
  const large = new File([new Uint8Array(LIMIT + 5000)], 'phim.mp4');
  const { files } = await readFiles([{ name: 'phim.mp4', file: large }]);
  expect(files[0]?.bytes.length).toBe(LIMIT + 1);
});

test('a file that is gone or locked is named, and the others are read', async () => {
  const gone = file('gone.xlsx');
  gone.slice = () => {
    throw new DOMException('gone', 'NotFoundError');
  };
  const { files, unreadable } = await readFiles([
    { name: 'gone.xlsx', file: gone },
    { name: 'here.xlsx', file: file('here.xlsx', 'x') },
  ]);
  expect(unreadable).toEqual(['gone.xlsx']);
  expect(files.map(({ name }) => name)).toEqual(['here.xlsx']);
});

test('files of a folder are called by their path in it', () => {
  const inFolder = Object.defineProperty(file('a.xlsx'), 'webkitRelativePath', {
    value: 'xa/a.xlsx',
  });
  const list = Object.assign([inFolder, file('b.xlsx')], { item: () => null });
  expect(chosenFiles(list).files.map(({ name }) => name)).toEqual(['xa/a.xlsx', 'b.xlsx']);
});
