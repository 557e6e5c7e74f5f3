/** Order of jurisdictions by their codes, then by their ids: the same whatever the order of rows. */
export function byCodeAndId(
  a: { readonly code: string; readonly id: string },
  b: { readonly code: string; readonly id: string },
): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
