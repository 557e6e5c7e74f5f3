const LETTERS = 26

/** The letter that a proposal is called by, by its place among the proposals: A … Z, then A2 … */
export function proposalLetter(index: number): string {
  const letter = String.fromCodePoint(65 + (index % LETTERS))
  const round = Math.floor(index / LETTERS)
  return round === 0 ? letter : `${letter}${round + 1}`
}
