/** A selection of tasks in words: the sentence over the list, the page's title, the name of a file that is taken away. */
import type { Gap, TaskSelection } from '../selection/state.ts';
import { ROLE_WORDS } from './roles.ts';

/** What a task's text does not say; it is no fault. */
export const GAP_WORDS: Readonly<Record<Gap, string>> = { lead: '没写牵头', target: '没写目标', due: '没写时限' };

/** Names of what a selection says by number and slug. */
export interface SelectionNames {
  campaign: (number: number) => string;
  unit: (slug: string) => string;
}

/** Its choices, one by one, in the order in which they are read: 经济增长主动仗, 区发改局, 牵头. */
export function choicesIn(selection: TaskSelection, names: SelectionNames): string[] {
  const { campaigns, roles, units, both, kinds, target, due, missing, q } = selection;
  return [
    campaigns.map(names.campaign).join('、'),
    units.map(names.unit).join(both ? '和' : '或'),
    kinds.join('、'),
    roles.map((role) => ROLE_WORDS[role]).join('、'),
    target ? '有目标' : '',
    due ? '有时限' : '',
    ...missing.map((gap) => GAP_WORDS[gap]),
    q === '' ? '' : `含“${q}”`,
  ].filter((word) => word !== '');
}

/** 优化发展环境持久仗 · 牵头：34项任务（全部159项）。 */
export function sentenceOf(selection: TaskSelection, names: SelectionNames, shown: number, all: number): string {
  const choices = choicesIn(selection, names);
  if (choices.length === 0) return `全部${all}项任务`;
  return `${choices.join(' · ')}：${shown === 0 ? '没有任务' : `${shown}项任务`}（全部${all}项）`;
}

/** 责任清单_区发改局_牵头_10项, without what file names may not have. */
export function fileNameOf(selection: TaskSelection, names: SelectionNames, shown: number): string {
  return ['责任清单', ...choicesIn(selection, names), `${shown}项`].join('_').replace(/[\\/:*?"<>|“”\s]+/g, '');
}
