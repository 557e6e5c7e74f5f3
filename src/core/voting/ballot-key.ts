/** How texts of ballots are compared: without spaces, width and case, with one kind of dash. */
export function ballotKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s/g, '')
    .replaceAll(/[‐-―−]/g, '-')
}
