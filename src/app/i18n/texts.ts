/** The same tree of keys with any wording: what a translation has to fill in completely. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }
