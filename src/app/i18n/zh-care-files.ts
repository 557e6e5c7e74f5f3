/** What a file would bring; names of columns and files. */
export const zhCareFiles = {
  careFiles: {},
} as const
