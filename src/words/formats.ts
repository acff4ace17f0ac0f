/** Formats in which tables are taken away, as they are called. */
export interface TableFormat {
  /** The ending of its files. */
  format: string;
  text: string;
}

const WORD: TableFormat = { format: 'docx', text: 'Word' };

export const TARGET_FORMATS: readonly TableFormat[] = [
  { format: 'xlsx', text: 'Excel' },
  { format: 'csv', text: 'CSV' },
  { format: 'json', text: 'JSON' },
];

/** A table of tasks is one to be filled in, too. */
export const TASK_FORMATS: readonly TableFormat[] = TARGET_FORMATS.toSpliced(1, 0, WORD);
