/** An application for disclosure filled with a clause, from the clause's own file. */
import type { ClauseFile } from '../model/schema/clause.ts';
import { disclosureRequest, type Asked } from '../words/ask.ts';
import { showableIn } from '../text/marks/showable.ts';
import { show } from '../text/marks/display.ts';

/** What is asked of a clause: of its leads the first, else of who is responsible. */
function askedOf({ clause, named, notice, shown, responsibilities, targets }: ClauseFile, address: string): Asked {
  const roles = responsibilities.flatMap((one) => one.roles);
  const first = roles.find(({ role }) => role === 'lead') ?? roles[0];
  return {
    to: first?.names[0] === undefined ? null : show(first.names[0]).text,
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
}

/** Loads a clause by its id; `site` is any address of the site. Rejects where there is no such clause. */
export async function requestFor(slug: string, id: string, site: string): Promise<ClauseRequest> {
  const answer = await fetch(`/${slug}/data/clauses/${id}.json`);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const file = showableIn((await answer.json()) as ClauseFile);
  return { place: file.named.place, url: file.clause.url, request: disclosureRequest(askedOf(file, site)) };
}
