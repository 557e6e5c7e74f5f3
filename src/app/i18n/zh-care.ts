/** Tables that are read and written: needs, resources, services, assessment. */
export const zhCare = {
  care: {},
} as const
