/** What the article on the reform says came out of it. */
export interface ArticleResult {
  /** Streets above the limit at which a street must be split. */
  readonly aboveSplit: number
  /** Streets between the first and the second limit; all others are below the first. */
  readonly betweenLimits: number
  readonly centres: number
  readonly largeCommunities: number
  readonly source: string
}

/**
 * The published result of the street reform of Hohhot, 2020–2023: nine regional service centres and one large community
 * are new, no street has more than 200,000 residents, three have 100,000–140,000, all others fewer than 100,000.
 */
export const ARTICLE_RESULT: ArticleResult = {
  aboveSplit: 0,
  betweenLimits: 3,
  centres: 9,
  largeCommunities: 1,
  source: '呼和浩特街道改革报道（mszx.org.cn/show-304791.html）',
}
