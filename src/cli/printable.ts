/** Text of a file as it may be printed: control characters, which a terminal would obey, become dots. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '·')
}
