/** `xa/Thuận An.xlsx` or `xa\Thuận An.xlsx` → `Thuận An.xlsx`: folders say nothing of a file. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
