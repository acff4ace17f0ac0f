/** The table of slips of the original (校勘): the words, what seems wrong in them, and where. */
import type { NoteRecord } from '../../model/schema/schema.ts';
import type { NoticeIndex } from '../../model/notice-index.ts';
import type { FileColumn, FileRow, TableFile } from '../../table/file.ts';
import { addressOf, notesOf } from './provenance.ts';

const COLUMNS = [
  { key: 'quote', title: '原文', kind: 'text', width: 40 },
  { key: 'kind', title: '类别', kind: 'text', width: 12 },
  { key: 'suspected', title: '存疑', kind: 'text', width: 6 },
  { key: 'remark', title: '说明', kind: 'text', width: 60 },
  { key: 'against', title: '对照处原文', kind: 'text', width: 40 },
  { key: 'againstPlace', title: '对照处条款编号', kind: 'text', width: 24 },
  { key: 'line', title: '原文行号', kind: 'number', width: 10 },
  { key: 'on', title: '写于', kind: 'text', width: 12 },
  { key: 'place', title: '条款编号', kind: 'text', width: 24 },
  { key: 'link', title: '永久链接', kind: 'link', width: 40, shows: 'place' },
] as const satisfies readonly FileColumn[];

type NoteColumn = (typeof COLUMNS)[number]['key'];

export const NOTE_KIND_WORDS: Readonly<Record<NoteRecord['kind'], string>> = {
  repeated: '重复',
  wrongWord: '用字',
  variant: '前后不一',
  punctuation: '标点',
  space: '空格',
  numbering: '编号',
  unclear: '意思不明',
};

const OURS = ['“原文”“对照处原文”逐字照录，原文一字未改；类别和说明是本站的意见，标“存疑”的可能本来如此。'];

/** Rows in the data's order. `site` is the origin; without it addresses are paths. */
export function noteTable(index: NoticeIndex, site: URL | undefined): TableFile {
  const { version, slug } = index.notice;
  const rows = index.notes.map((note): FileRow & Record<NoteColumn, unknown> => {
    const clause = index.clause(note.clause);
    return {
      id: note.id,
      quote: note.quote,
      kind: NOTE_KIND_WORDS[note.kind],
      suspected: note.suspected ? '是' : null,
      remark: note.remark,
      against: note.against?.quote ?? null,
      againstPlace: note.against === null ? null : index.speak(index.clause(note.against.clause)),
      line: note.line,
      on: note.on,
      place: index.speak(clause),
      link: addressOf(clause, site),
    };
  });
  return {
    version,
    notice: slug,
    name: '校勘',
    notes: notesOf(index.notice, '校勘', '各项工作', OURS),
    columns: COLUMNS,
    rows,
  };
}
