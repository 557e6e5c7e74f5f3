/** Rows of a plain comma-separated file (no quoted commas), keyed by the names in its first line. */
export function readCsv(text: string): Record<string, string>[] {
  const [head, ...lines] = text.replaceAll('\r', '').trim().split('\n')
  const names = head!.split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}
