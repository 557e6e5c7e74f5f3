/** Who serves: `centre` = the service centre of a street, `station` = the service station of a community. */
export type ServiceKind = 'centre' | 'station'
