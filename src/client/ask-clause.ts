/** An application for disclosure filled with a clause, from the clause's own file. */
import type { ClauseFile } from '../model/schema/clause.ts';
import { disclosureRequest, type Asked } from '../words/ask.ts';
import { highestRoles } from '../words/roles.ts';
import { showableIn } from '../text/marks/showable.ts';
import { show } from '../text/marks/display.ts';

/** Who answers for a clause: those who lead, else those who are responsible, else the rest, in shown punctuation. */
function answering({ responsibilities }: ClauseFile): string[] {
  const names = highestRoles(responsibilities.flatMap(({ roles }) => roles)).flatMap((role) => role.names);
  return [...new Set(names)].map((name) => show(name).text);
}

/** What is asked of a clause. */
function askedOf({ clause, named, notice, shown, targets }: ClauseFile, to: string | null, address: string): Asked {
  return {
    to,
    plan: named.title,
    documentNumber: notice.documentNumber === null ? null : show(notice.documentNumber).text,
    place: named.place,
    text: shown,
    address: new URL(clause.url, address).href,
    promises: targets.map(({ indicator, text }) => show(indicator + text).text),
  };
}

export interface ClauseRequest {
  /** The clause in words, and its page. */
  place: string;
  url: string;
  request: string;
  /** Others that the clause names in the same role: the application may go to each. */
  others: string[];
}

/** Loads a clause by its id; `site` is any address of the site. Rejects where there is no such clause. */
export async function requestFor(slug: string, id: string, site: string): Promise<ClauseRequest> {
  const answer = await fetch(`/${slug}/data/clauses/${id}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const file = showableIn((await answer.json()) as ClauseFile);
  const [to = null, ...others] = answering(file);
  return { place: file.named.place, url: file.clause.url, request: disclosureRequest(askedOf(file, to, site)), others };
}
