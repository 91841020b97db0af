/** `xa/Thuận An.xlsx` or `xa\Thuận An.xlsx` → `Thuận An.xlsx`: folders say nothing of a file. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** Left behind by Office and by operating systems: no one sent these. */
const LITTER = /^(~\$.*|\..*|Thumbs\.db|desktop\.ini)$/i;

/** @param name of a file or a folder, without a path */
export function isLitter(name: string): boolean {
  return LITTER.test(name);
}
