/** 我关心: what a topic or place has in the notice: its sentences, who answers for each, what they promise, what they leave open. */
import { fragment } from '../clause/id.ts';
import type { NoticeIndex } from '../model/notice-index.ts';
import { saidAgain } from '../model/repeats.ts';
import type { ClauseRecord, ResponsibilityRecord, TopicRecord } from '../model/schema/schema.ts';
import { highestRoles } from '../words/roles.ts';
import { show } from '../text/marks/display.ts';
import { shownSentence, type SentencePiece } from './clause/markup.ts';
import { targetRow, type TargetRow } from './targets.ts';

export interface TopicSentence {
  clause: ClauseRecord;
  /** On its clause's page. */
  href: string;
  pieces: SentencePiece[];
  /** The attribution that answers for it, the first that does not end before it. */
  responsibility: ResponsibilityRecord | undefined;
}

export interface TopicSummary {
  sentences: TopicSentence[];
  /** Each once: of an indicator that stands in several of the sentences the first. */
  promises: TargetRow[];
  /** Organisations in the highest role that each sentence's attribution names, those of most sentences first. */
  leads: string[];
  /** How many sentences no attribution answers for, how many promises have no deadline. */
  nobody: number;
  undated: number;
}

/** What the notice has of a topic, in the topic's order. */
export function summarise(index: NoticeIndex, { entries }: TopicRecord): TopicSummary {
  const found = entries.map(({ clause: id, sentence }) => {
    const clause = index.clause(id);
    const range = clause.sentences.find((each) => each.id === sentence);
    const at = range?.start ?? 0;
    return {
      clause,
      href: `${clause.url}#${fragment(sentence)}`,
      pieces: shownSentence(index, clause, sentence),
      responsibility: index.responsibilitiesOf(id).find(({ end }) => end > at),
      targets: index.targetsOf(id).filter(({ said }) => range && range.start <= said.start && said.end <= range.end),
    };
  });
  const all = [...new Set(found.flatMap(({ targets }) => targets))];
  const again = saidAgain(all);
  const promises = all.filter(({ id }) => !again.has(id)).map((target) => targetRow(index, target));
  const times = new Map<string, number>();
  for (const { responsibility } of found) {
    for (const { orgs } of highestRoles(responsibility?.roles ?? [])) {
      for (const org of orgs) times.set(org, (times.get(org) ?? 0) + 1);
    }
  }
  return {
    sentences: found.map(({ clause, href, pieces, responsibility }) => ({ clause, href, pieces, responsibility })),
    promises,
    leads: [...times].sort(([, one], [, other]) => other - one).map(([org]) => org),
    nobody: found.filter(({ responsibility }) => responsibility === undefined).length,
    undated: promises.filter(({ target }) => target.deadline === null).length,
  };
}

/** 困难老年人居家适老化改造101户; what a promise is in a few words. */
export const promiseWords = ({ indicator, promise, force }: TargetRow): string =>
  `${indicator}${force ?? ''}${promise}`;

/** 区民政局、区住建局等5个单位 */
export function unitWords(index: NoticeIndex, orgs: readonly string[], most: number): string {
  const names = orgs.slice(0, most).map((org) => show(index.org(org).name).text);
  return `${names.join('、')}${orgs.length > most ? `等${orgs.length}个单位` : ''}`;
}
