/** What figures are drawn from: a task counts once for each unit, as it does in 责任清单. */
import { expect, test } from 'vitest';
import { indexNotice } from '../../../src/model/notice-index.ts';
import { buildNetwork } from '../../../src/model/network.ts';
import { matrixOf, networkInput } from '../../../src/pictures/figure-input.ts';
import { ALL } from '../../../src/selection/state.ts';
import { tallyUnits } from '../../../src/selection/tally.ts';
import { taskRows } from '../../../src/site/tasks.ts';
import { readWell } from '../read.ts';

const TEXT = [
  '望江县方案',
  '一、惠民',
  '1.推行课后服务。实现全覆盖。(县教体局牵头,县财政局、县教体局配合)',
  '2.办好学校。(县教体局负责)',
  '',
].join('\n');

test('a unit that one attribution names in two roles counts once, in the first', () => {
  const index = indexNotice(readWell(TEXT).model);
  const school = index.orgs.find(({ name }) => name === '县教体局')?.id ?? '';
  const published = buildNetwork(index).edges.filter(({ org }) => org === school);
  expect(published.map(({ role }) => role).toSorted()).toEqual(['lead', 'responsible', 'support']);
  const drawn = networkInput(index).edges.filter(({ org }) => org === school);
  expect(drawn.map(({ role }) => role).toSorted()).toEqual(['lead', 'responsible']);
  const all = tallyUnits(taskRows(index), ALL).get(school)?.all;
  expect(all?.total).toBe(2);
  expect(matrixOf(index).rows.find(({ org }) => org === school)?.sum).toEqual(all);
});
