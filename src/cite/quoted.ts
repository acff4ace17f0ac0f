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
  /** The plan or annex that a newspaper would name. */
  plan: string;
  /** The clause's place in words, full-width: 附件1第二部分第（一）项第3目. */
  place: string;
  /** The words as pages show them. */
  words: string;
  /** Absolute permalink. */
  address: string;
}

/** What is published of a clause, as far as a citation needs it (`data/clauses/<id>.json`). */
export interface ClauseSource {
  notice: Pick<Quoted, 'issuer' | 'title' | 'documentNumber' | 'issuedOn'>;
  plan: string;
  place: string;
}

export function quotedFrom({ notice, plan, place }: ClauseSource, words: string, address: string): Quoted {
  const { issuer, title, documentNumber, issuedOn } = notice;
  return { issuer, title, documentNumber, issuedOn, plan, place, words, address };
}
