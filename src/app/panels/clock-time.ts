const clock = new Intl.DateTimeFormat('zh-CN', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
})

/** Time of day as `12:03:05`, of an ISO text or of milliseconds. */
export function clockTime(at: string | number): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? '' : clock.format(date)
}
