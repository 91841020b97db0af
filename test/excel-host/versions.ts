/** The Excel versions that are played: what each may be asked, and its limits. */
export type ExcelVersion = '2019' | 'ltsc-2021' | 'ltsc-2024' | '365' | 'web';

export interface VersionFacts {
  /** Highest requirement set `ExcelApi`. */
  readonly api: string;
  readonly build: string;
  /** Bytes in a request or an answer; `null` where there is no limit. */
  readonly payloadLimit: number | null;
  /** Whether a request may wait until a person has left the cell. */
  readonly delaysForCellEdit: boolean;
}

const DESKTOP = { payloadLimit: null, delaysForCellEdit: true };

export const VERSIONS: Readonly<Record<ExcelVersion, VersionFacts>> = {
  '2019': { api: '1.8', build: '16.0.10412.20006', ...DESKTOP },
  'ltsc-2021': { api: '1.14', build: '16.0.14332.20763', ...DESKTOP },
  'ltsc-2024': { api: '1.17', build: '16.0.17932.20328', ...DESKTOP },
  '365': { api: '1.20', build: '16.0.19127.20264', ...DESKTOP },
  web: {
    api: '1.20',
    build: '16.0.19328.41001',
    payloadLimit: 5 * 1024 * 1024,
    delaysForCellEdit: false,
  },
};

/** What `GetSupportedMatrix` answers: what `isSetSupported` goes by. */
export function requirementMatrix(version: ExcelVersion): Record<string, string> {
  const facts = VERSIONS[version];
  return {
    ExcelApi: facts.api,
    ...(facts.delaysForCellEdit ? { DelayForCellEdit: '1.1' } : {}),
    ...(version === 'web' ? { ExcelApiOnline: '1.1' } : {}),
  };
}

export const hasApi = (version: ExcelVersion, minor: number): boolean =>
  Number(VERSIONS[version].api.split('.')[1]) >= minor;
