/**
 * Scope: the words at the head of a segment that hold for what follows — force (力争), time (全年), place (全区),
 * population (80岁以上人群) — and what is left when they are taken away.
 */
import type { TextRange } from '../../text/spans/span.ts';
import type { Time } from '../times/times.ts';

const FORCES = [
  '力争',
  '争取',
  '确保',
  '保证',
  '要求',
  '原则上',
  '努力',
  '务必',
  '必须',
  '预计',
  '预期',
  '计划',
  '拟',
] as const;

/** Ranges are of the passage. */
export interface Scope {
  force: TextRange | null;
  time: Time | null;
  place: TextRange | null;
  population: TextRange | null;
}

export const NO_SCOPE: Scope = { force: null, time: null, place: null, population: null };

const FORCE = new RegExp(`^(?:${FORCES.join('|')})`);
/** A place by its rank: 全区, 我市. */
const WHOLE = /^(?:全|我|本)(?:国|省|市|县|区|州|盟|旗|镇|乡|街道)(?!域)(?:各(?:镇|乡|街道))?/;
/** 园区 after a force or a time: 确保今年园区税收. Before a noun of its own (园区基础设施) it is no scope. */
const SITE = /^(?:园区|开发区|高新区|经开区|新区|辖区|区内|县内|市内)(?=[^建基道配])/;
/** `在X社区`, `对X村` */
const AT = /^(?:在|对)([^,;。在对]{2,24}?(?:社区|村|镇|乡|街道|园区))(?=[^、和与的内卫])/;
const PEOPLE =
  /^\d+(?:(?:-|—{1,2}|~|至|到)\d+)?周?岁(?:及?以[上下])?(?:的)?(?:人群|人口|老年人|老人|儿童|居民|妇女|人员|青年)?/;
const JOINT = /^(?:并且|并|且|同时|其中|其次|另外|以及|要|将|应|须|由|,| )+/;

/** Reads the scope at the head of a range of `text`; `times` are those of the text. What is not found is null. */
export function readScope(
  text: string,
  { start, end }: TextRange,
  times: readonly Time[],
): { scope: Scope; rest: number } {
  const scope: Scope = { ...NO_SCOPE };
  let at = start;
  for (;;) {
    const head = text.slice(at, end);
    const time = times.find((time) => time.start === at && time.end <= end && time.kind !== 'cadence');
    if (time) {
      if (time.kind !== 'vague') scope.time = time;
      at = time.end;
      continue;
    }
    const force = FORCE.exec(head);
    if (force) {
      // 确保争取…资金: of two the first governs, the other is what is to be done.
      scope.force ??= { start: at, end: at + force[0].length };
      at += force[0].length;
      continue;
    }
    const joint = JOINT.exec(head);
    if (joint) {
      at += joint[0].length;
      continue;
    }
    const people = scope.population ? null : PEOPLE.exec(head);
    if (people) {
      scope.population = { start: at, end: at + people[0].length };
      at += people[0].length;
      continue;
    }
    const place = scope.place ? null : (WHOLE.exec(head) ?? (scope.force || scope.time ? SITE.exec(head) : null));
    if (place) {
      scope.place = { start: at, end: at + place[0].length };
      at += place[0].length;
      continue;
    }
    const near = scope.place && !/^(?:全|我|本)/.test(text.slice(scope.place.start)) ? null : AT.exec(head);
    if (near?.[1]) {
      scope.place = { start: at + 1, end: at + 1 + near[1].length };
      at += near[0].length;
      continue;
    }
    return { scope, rest: at };
  }
}

/** 园区 is part of a name, its 税收 is not the district's; 全区 is not. */
export function siteOf(place: string | null): string {
  return place !== null && /^(?:园区|开发区|高新区|经开区|新区)$/.test(place) ? place : '';
}

/** Verbs that say how hard something is worked at: 力争5个项目年内开工,加快办理2个项目的手续 does not say 力争 of the second. */
const EFFORT =
  /^(?:加快|加紧|抓紧|加大|推动|推进|促进|支持|鼓励|引导|协助|配合|(?:大力|全力|积极|继续|持续|稳步|深入|扎实)[^,;。]{2})/;

/** What a segment says itself before what the segments before it said; `words` are its own, behind its scope. */
export function inherit(own: Scope, before: Scope, words: string): Scope {
  return {
    force: own.force ?? (EFFORT.test(words) ? null : before.force),
    time: own.time ?? before.time,
    place: own.place ?? before.place,
    population: own.population,
  };
}
