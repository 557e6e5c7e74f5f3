import type { Call, CommandLine } from './command-line.ts'
import { runSplitGraph } from './run-split-graph.ts'
import { splitGround } from './split-ground.ts'
import { splitJurisdiction } from './split-jurisdiction.ts'

/**
 * `heyuan split`: a jurisdiction of a city (`--target`), the polygons of a file (`--residents FIELD`), or a bare
 * weighted graph (JSON with `nodes` and `edges`) into parts that are connected and balanced.
 */
export async function runSplit(call: Call, line: CommandLine): Promise<number> {
  if (call.values.target !== undefined) return splitJurisdiction(call, line)
  const [file] = call.files
  const bytes = file === undefined ? null : line.read(file)
  return bytes !== null && isGraph(bytes) ? runSplitGraph(call, line) : splitGround(call, line)
}

/** So much of a file shows what it is. */
const HEAD_BYTES = 65_536

/** True for JSON that has nodes and edges instead of features. */
function isGraph(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES))
  return /^\s*\{/.test(head) && /"(nodes|edges)"\s*:/.test(head) && !/"features"\s*:/.test(head)
}
