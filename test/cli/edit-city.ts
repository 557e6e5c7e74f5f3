import { borderCity } from './border-city.ts'
import { heyuan, type Run } from './terminal.ts'

/** Runs a command on the small city with a line (or ring) called `line.geojson`, writing `out.geojson`. */
export function editCity(command: string, line: unknown, ...options: readonly string[]): Promise<Run> {
  const option = command === 'draw' ? '--ring' : '--line'
  const argv = [command, ...Object.keys(borderCity), option, 'line.geojson', '-o', 'out.geojson', ...options]
  return heyuan(argv, { ...borderCity, 'line.geojson': line as object })
}
