import type { BundledCity } from './bundled-city.ts'

/** Hohhot as the program brings it along. */
export const HOHHOT: BundledCity = { layers: [], reference: {} }
