import fc from 'fast-check'

/**
 * Random tests try the same examples in every check, so that a change is judged by itself. New ones are tried at night
 * and with `HEYUAN_SEED`: a number, or `new`; fast-check prints the seed of what fails.
 */
const seed = process.env['HEYUAN_SEED'] ?? '20261124'
if (seed !== 'new') fc.configureGlobal({ seed: Number(seed) })
