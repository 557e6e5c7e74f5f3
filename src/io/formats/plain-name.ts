/**
 * A name as people mean it: one width, without blanks, invisible characters and brackets, without the words that are
 * written or left out at will (社区 and 居委会 behind, the city in front).
 */
export function plainName(text: string): string {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Cf}()[\]【】《》"'“”‘’·.]/gu, '')
  const short = bare
    .replace(/^呼和浩特市?/, '')
    .replace(/(?:社区)?居(?:民委员|委)会$|社区$/, '')
    .replace(/村(?:民委员|委)会$/, '村')
  return short === '' ? bare : short
}
