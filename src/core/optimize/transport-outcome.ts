/**
 * What a transport problem comes to.
 * - `optimal`: proven; `values` are the costs of the stages, in their order.
 * - `too-little-room`: these rows may go to these columns only, which take `room` of them together at most.
 * - `too-few-rows`: these columns must take `wanted` rows together, and only these rows may go to them.
 */
export type TransportOutcome =
  | { readonly kind: 'optimal'; readonly columnOf: Int32Array; readonly values: readonly number[] }
  | {
      readonly kind: 'too-little-room'
      readonly rows: readonly number[]
      readonly columns: readonly number[]
      readonly room: number
    }
  | {
      readonly kind: 'too-few-rows'
      readonly rows: readonly number[]
      readonly columns: readonly number[]
      readonly wanted: number
    }
