/** The representative of a member in a union-find forest; shortens the way for the next question (path halving). */
export function findRoot(root: Int32Array, member: number): number {
  let top = member
  while (root[top] !== top) top = root[top] = root[root[top]!]!
  return top
}
