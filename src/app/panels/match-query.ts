/** True when the name or the code contains every word of the query; case and full width do not matter. */
export function matchQuery(query: string, name: string, code: string): boolean {
  const text = plain(`${name} ${code}`)
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
