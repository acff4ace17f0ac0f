/** A clause as running text names it: in the plan that the notice issues, else in the notice. */
export interface NamedPlace {
  title: string;
  /** Its place in what has the title: 第三部分第（一）项 of the plan, 附件1第二部分. */
  place: string;
}

/** What is quoted: words of a clause, and all that a citation of them names. */
export interface Quoted {
  /** 发文机关; null where the notice names none. */
  issuer: string | null;
  /** The notice's title. */
  title: string;
  /** 文号: 岳云政办发〔2023〕4号. */
  documentNumber: string | null;
  /** 成文日期, ISO; null where the notice gives none. */
  issuedOn: string | null;
  /** The clause's place in words, full-width: 附件1第二部分第（一）项第3目. */
  place: string;
  /** As running text names it. */
  named: NamedPlace;
  /** The words as pages show them. */
  words: string;
  /** Absolute permalink. */
  address: string;
}

/** What is published of a clause, as far as a citation needs it (`data/clauses/<id>.json`). */
export interface ClauseSource {
  notice: Pick<Quoted, 'issuer' | 'title' | 'documentNumber' | 'issuedOn'>;
  place: string;
  named: NamedPlace;
}

/** 第3目 and 第4目 of one item → 附件1第二部分第（一）项第3目至第4目. */
function upTo(from: string, to: string): string {
  const [begin, end] = [from.split(/(?=第)/), to.split(/(?=第)/)];
  const shared = end.findIndex((step, i) => step !== begin[i]);
  return shared < 0 ? from : `${from}至${end.slice(shared).join('')}`;
}

/** `last` is the clause in which the words end, `first` that in which they begin. */
export function quotedFrom(first: ClauseSource, words: string, address: string, last = first): Quoted {
  const { issuer, title, documentNumber, issuedOn } = first.notice;
  const place = upTo(first.place, last.place);
  const named = { title: first.named.title, place: upTo(first.named.place, last.named.place) };
  return { issuer, title, documentNumber, issuedOn, place, named, words, address };
}
