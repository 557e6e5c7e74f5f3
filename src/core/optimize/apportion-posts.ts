import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'

/**
 * Integer posts in proportion to workload, at least `minimum` for each office (one number for all, or one each): an
 * office whose quota lies below its minimum gets the minimum, and the others share what is left by the method of
 * largest remainders (Hamilton; Balinski & Young 2001), again until no quota lies below. The posts of those are their
 * quota rounded down or up, the sum is `posts`, and of equal remainders the lower index wins. Exact where weights are
 * integers ≥ 0 and their sum times `posts` is below 2^53. Without any work, offices count alike. Like every method of
 * remainders it may take a post from an office when there are more posts in all (Alabama paradox).
 * Codes: `posts-below-minimum {posts, needed}`.
 */
export function apportionPosts(
  weights: Float64Array,
  posts: number,
  minimum: Int32Array | number,
): Result<Int32Array> {
  const share = new Int32Array(weights.length).map((_, office) =>
    typeof minimum === 'number' ? minimum : minimum[office]!,
  )
  const needed = share.reduce((sum, least) => sum + least, 0)
  if (needed > posts) return fail(problem('posts-below-minimum', { posts, needed }))

  let left = posts
  let sharing = [...weights.keys()]
  let shared = quotas(weights, sharing, left)
  for (;;) {
    const above = sharing.filter((_, at) => shared.whole[at]! >= share[sharing[at]!]!)
    if (above.length === sharing.length) break
    for (const [at, office] of sharing.entries()) {
      if (shared.whole[at]! < share[office]!) left -= share[office]!
    }
    sharing = above
    shared = quotas(weights, sharing, left)
  }

  for (const [at, office] of sharing.entries()) left -= share[office] = shared.whole[at]!
  const order = sharing.map((office, at) => ({ office, rest: shared.rest[at]! }))
  order.sort((a, b) => b.rest - a.rest || a.office - b.office)
  for (const { office } of order.slice(0, left)) share[office]!++
  return ok(share)
}

/** Whole part and remainder of weight × posts ÷ sum of the weights. */
function quotas(
  weights: Float64Array,
  offices: readonly number[],
  posts: number,
): { readonly whole: readonly number[]; readonly rest: readonly number[] } {
  const sum = offices.reduce((total, office) => total + weights[office]!, 0)
  const products = offices.map((office) => (sum > 0 ? weights[office]! : 1) * posts)
  const divisor = sum > 0 ? sum : offices.length
  const rest = products.map((product) => product % divisor)
  return { whole: products.map((product, at) => Math.round((product - rest[at]!) / divisor)), rest }
}
