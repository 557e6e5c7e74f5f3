/** Formats that a report is written in: a page that prints well, Word, or Excel with all tables. */
export const REPORT_FORMATS = ['html', 'docx', 'xlsx'] as const

/** One of {@link REPORT_FORMATS}. */
export type ReportFormat = (typeof REPORT_FORMATS)[number]
