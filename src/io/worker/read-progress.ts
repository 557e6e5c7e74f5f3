/** Tells how far a reading or building has come: an i18n key below `progress.` and a part of 0…1. */
export type ReadProgress = (key: string, done: number) => void
