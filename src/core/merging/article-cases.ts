/** Compounds that the article of the reform names as merged, and their names in the bundled city. */
interface ArticleCase {
  readonly name: string
  readonly compounds: readonly string[]
}

/**
 * Cases of the article of the reform (domain notes 2.1): 沿河港湾, 7 buildings in 5 compounds that became one, and
 * 武警小区, 3 yards that became one. The city they stand in is generated; only names and numbers are the article's.
 */
export const ARTICLE_CASES: readonly ArticleCase[] = [
  { name: '沿河港湾', compounds: [1, 2, 3, 4, 5].map((number) => `沿河港湾${number}号院`) },
  { name: '武警小区', compounds: ['武警小区东院', '武警小区中院', '武警小区西院'] },
]
