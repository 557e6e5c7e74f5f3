/** File name of an export: city, what it is, day; characters that file systems refuse become `_`. */
export function exportFileName(city: string, what: string, extension: string, day: Date): string {
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('')
  const safe = `${city}-${what}-${date}`.replaceAll(/[\p{Cc}\\/:*?"<>|\s]+/gu, '_')
  return `${safe}.${extension}`
}
