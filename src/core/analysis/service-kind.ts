/** Who serves: `centre` = the service centre of a street, `station` = the service station of a community. */
export const SERVICE_KINDS = ['centre', 'station'] as const

/** One of {@link SERVICE_KINDS}. */
export type ServiceKind = (typeof SERVICE_KINDS)[number]
