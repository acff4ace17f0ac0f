/** Task forces (专班) and leading groups: convener, deputies, members, where the office sits, duties. */
import { clausesOf, sentencesOf, type Clause, type NoticeTree } from '../../clause/nodes.ts';
import { shift, type Span } from '../../text/spans/span.ts';
import { SET_UP } from '../../lexicon/organisations.ts';
import { anyOf } from '../../lexicon/words.ts';
import { upTo } from '../../text/strings/trim.ts';
import { readNames, type Name } from './names.ts';

export interface TaskForce {
  clause: Clause;
  /** The clause's sentences that speak of it. */
  span: Span;
  name: string;
  conveners: string[];
  deputies: string[];
  /** Offsets in the line. */
  members: Name[];
  open: boolean;
  office: string | null;
  /** The body at which it sits: 区应急管理局(区安委办) sits with 区应急管理局. */
  officeBody: Name | null;
  duties: string | null;
}

const BODY = `(?:${anyOf(SET_UP)})`;
/** 成立云溪区打好经济增长主动仗工作专班 · 建立…专班 */
const FOUNDED = new RegExp(`(?:成立|建立|组建)((?!由.{1,600}为成员)[^,，。;；、]{2,40}?${BODY})(?=[,，。])`);
/** 成立由区长任组长,…为成员的区打好“发展六仗”领导小组 */
const FOUNDED_BY = new RegExp(`(?:成立|建立|组建)由(.{1,600}?)为成员的([^,，。;；]{2,40}?${BODY})(?=[,，。])`);
/** 总指挥中心设在区政府办 */
const CENTRE = /(?:^|[,，。;；])((?:总)?指挥中心)设在([^,，。;；]+)/;
const CONVENER = /(?<=^|[,，。由])([^,，。由]+?)(?:担任|任|为)(?:总?召集人|组长|总?指挥长?)(?=[,，。])/g;
const DEPUTY = /(?<=^|[,，。])([^,，。]+?)(?:担任|任|为)(?:第一|常务)?(?:副召集人|副组长|副总?指挥长?)(?=[,，。])/g;
const MEMBERS = /成员单位(?:包括|有|为|由|[:：])[:：]?([^,，。;；]+)/;
/** 专班办公室设在 · 专班设在 · 办公室设 */
const OFFICE = /(?:办公室|专班|小组)设(?:在|于)?([^,，。;；]+)/;
const DUTIES = /[,，]负责([^,，。]+)/;

/** 区政府办跟线副主任和区发改局主要负责人: two people. */
const PEOPLE = /(?<=主任|[长人]|书记|领导|同志|主席)[、和及与]/;
/** A body's head sits for it: 区直及驻区有关单位主要负责人. */
const HEAD = /(?:主要)?负责(?:人|同志)$/;

const people = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap(([, who = '']) => who.replace(/^(?:由|成立由)/, '').split(PEOPLE));

/** Names of a list that begins at `base` of the line. */
function namesAt(list: string, base: number): { names: Name[]; open: boolean } {
  const { names, open } = readNames(list);
  return { names: names.map((name) => ({ ...name, ...shift(name, base) })), open };
}

function members(text: string, base: number): { names: Name[]; open: boolean } {
  const [whole, list] = MEMBERS.exec(text) ?? [];
  if (whole === undefined || list === undefined) return { names: [], open: false };
  return namesAt(list, base + text.indexOf(whole) + whole.length - list.length);
}

/** Where an office stands in the clause, without what is in brackets behind it. */
function officeBody(clause: Clause, office: string): Name {
  const text = upTo(office, /[(（]/).trim();
  const start = clause.span.start + clause.value.indexOf(office);
  return { text, start, end: start + text.length };
}

const NOBODY = { conveners: [], deputies: [], members: [], open: false, office: null, officeBody: null, duties: null };

/** 总指挥中心设在区政府办: a body of which the text says only where it sits. */
function readCentre(clause: Clause): TaskForce[] {
  const [, name, office] = CENTRE.exec(clause.value) ?? [];
  if (name === undefined || office === undefined) return [];
  return [{ ...NOBODY, clause, span: clause.span, name, office, officeBody: officeBody(clause, office) }];
}

/** A group founded by its heads, in one sentence: 成立由区长任组长,…为成员的…领导小组. */
function readFoundedBy(clause: Clause): TaskForce[] {
  const [whole, by, name] = FOUNDED_BY.exec(clause.value) ?? [];
  if (whole === undefined || by === undefined || name === undefined) return [];
  const heads = `${by},`;
  const start = clause.span.start + clause.value.indexOf(whole);
  const last = by.slice(Math.max(by.lastIndexOf(','), by.lastIndexOf('，')) + 1);
  return [
    {
      ...NOBODY,
      clause,
      span: { ...clause.span, start, end: start + whole.length },
      name,
      conveners: people(heads, CONVENER),
      deputies: people(heads, DEPUTY),
      members: namesAt(last.replace(HEAD, ''), start + whole.indexOf(by) + by.length - last.length).names,
      open: true,
    },
  ];
}

/** 成立…专班,由…担任召集人,…任副召集人,成员单位包括…,专班办公室设在…,负责…. What is only to be founded names nobody. */
function readFounded(clause: Clause): TaskForce[] {
  const founded = FOUNDED.exec(clause.value);
  if (founded?.[1] === undefined) return [];
  const rest = clause.value.slice(founded.index);
  const start = clause.span.start + founded.index;
  const { names, open } = members(rest, start);
  const conveners = people(rest, CONVENER);
  if (names.length === 0 && conveners.length === 0) return [];
  const office = OFFICE.exec(rest)?.[1] ?? null;
  return [
    {
      clause,
      span: { ...clause.span, start, end: sentencesOf(clause).at(-1)?.span.end ?? clause.span.end },
      name: founded[1],
      conveners,
      deputies: people(rest, DEPUTY),
      members: names,
      open,
      office,
      officeBody: office === null ? null : officeBody(clause, office),
      duties: DUTIES.exec(rest)?.[1] ?? null,
    },
  ];
}

/** Task forces in the notice's order. */
export function findTaskForces(tree: NoticeTree): TaskForce[] {
  return tree.children.flatMap((part) =>
    clausesOf(part).flatMap((clause) => [...readFoundedBy(clause), ...readFounded(clause), ...readCentre(clause)]),
  );
}
