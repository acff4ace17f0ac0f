/** Rules that a notice states once for many tasks: 列第一位者为牵头单位 · 以下均需各县人民政府落实,不再列出. */
import { ROLE_VERBS } from '../../lexicon/roles.ts';
import { anyOf } from '../../lexicon/words.ts';
import { shift, type TextRange } from '../../text/spans/span.ts';
import { endsAsOrgan, readNames, type Name } from './names.ts';

const BODY = '(?:责任)?(?:单位|部门)?';
const LEADS = '(?:即?为|是|作为)?(?:该项)?(?:工作|任务)?的?牵头(?:责任)?(?:单位|部门)';
/** 列第一位者为牵头单位 · 排在第一位的为牵头单位 · 列第一位的责任单位为牵头单位 · 第一个单位为牵头单位 */
const FIRST = `(?:(?:排名|排列|排序|位列|位居|列|排)(?:在|于)?(?:第一|首)(?:位|个|名)?(?:者|的)?${BODY}|(?:第一|首)(?:位|个)${BODY})${LEADS}`;
const BEFORE = '(?:[,，;；。(（]|(?<!\\s))\\s*';

/** In a list of those responsible the first leads. */
const FIRST_LEADS = new RegExp(`${BEFORE}${FIRST}[)）]?`);
/** The same in running text. */
const SAYS_FIRST_LEADS = new RegExp(FIRST);
/** 下同 makes it hold from here on. */
const SAME_BELOW = new RegExp('(?:[,，;；。]|(?<!\\s))\\s*(?:以)?下同');
/** 以下均需各县(市、区)人民政府落实,不再列出: a remark on what follows, no names of this task. */
const NOT_REPEATED =
  /(?:[,，;；。]|(?<!\s))\s*(?:以下|下列|各项|后续)([^,，;；。]{0,40})[,，]?\s*不再(?:[单逐一重]\p{Script=Han}{0,2})?(?:列出|列明|列举|重复|赘述)/u;
/** 2023年6月底前完成 · 长期坚持: when, beside who; no name. */
const WHEN =
  /(?<=^|[,，;；。])\s*(?:[^,，;；。、:：()（）]{0,12}[\d年月季度][^,，;；。、:：()（）]{0,8}(?:前|底|完成|落实到位|启动|实施)|并?(?:长期|持续|常态化)(?:坚持|推进|实施|开展)|按(?:年度|季度|月)?(?:推进|实施))(?=\s*(?:[,，;；。]|$))/g;
/** 各项任务均需由: what stands before the names … */
const ALL_OF = /^(?:各项|所有|工作|任务|措施|内容|事项|条款)*(?:均|都|皆)?(?:需要?|须|应|要)?由?/;
/** … and 落实 behind them. */
const DONE = new RegExp(`(?:${anyOf(ROLE_VERBS)}){1,3}$`);

/** What every such remark has. */
const HINT = /第一|首|不再|下同|[前底完启]|实施|落实|坚持|推进/;

/** What one stretch of text lays down. */
export interface Stated {
  firstLeads: boolean;
  sameBelow: boolean;
  /** Who answers for what follows too; offsets in the text. */
  below: Name[];
  /** The text with these remarks as full stops, so that offsets stay and no name runs across them. */
  bare: string;
}

/** Names of `以下均需X落实,不再列出`, all of them bodies; none where it is something else that is not listed again. */
function namesBelow(text: string): Name[] {
  const match = text.includes('不再') ? NOT_REPEATED.exec(text) : null;
  const [whole = '', who = ''] = match ?? [];
  if (!match) return [];
  const lead = ALL_OF.exec(who)?.[0].length ?? 0;
  const list = who.slice(lead).trimEnd().replace(DONE, '');
  const at = match.index + whole.indexOf(who) + lead;
  const { names } = readNames(list);
  return names.every(({ text }) => endsAsOrgan(text)) ? names.map((name) => ({ ...name, ...shift(name, at) })) : [];
}

/** Reads the rules that the content of an attribution lays down beside its names. */
export function readStated(content: string): Stated {
  const firstLeads = /第一|首/.test(content) && FIRST_LEADS.test(content);
  const below = namesBelow(content);
  // Most contents have none of it.
  const remarks = HINT.test(content) ? [FIRST_LEADS, NOT_REPEATED, SAME_BELOW, WHEN] : [];
  const bare = remarks.reduce((text, pattern) => text.replace(pattern, (match) => '。'.padEnd(match.length)), content);
  return { firstLeads, sameBelow: firstLeads && SAME_BELOW.test(content), below, bare };
}

/** Where running text says that the first of a list leads; null where it does not. */
export function saysFirstLeads(text: string): TextRange | null {
  const match = text.includes('牵头') ? SAYS_FIRST_LEADS.exec(text) : null;
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Who, running text says, answers for all that follows. */
export const saysBelow = namesBelow;
