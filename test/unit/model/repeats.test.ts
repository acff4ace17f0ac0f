/** What tells two promises of one indicator apart. */
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../../scripts/content.ts';
import { differencesOf, differencesWithin, findRepeats } from '../../../src/model/repeats.ts';
import type { TargetRecord } from '../../../src/model/schema/schema.ts';
import { readWell } from '../read.ts';

/** The targets that a clause's words make. */
function targetsOf(words: string): TargetRecord[] {
  const { model } = readWell(`望江县方案\n一、目标\n1.${words}`);
  if (model.targets.length === 0) throw new Error(`no target in ${words}`);
  return model.targets;
}

function compare(one: string, other: string) {
  const [a, b] = [targetsOf(one)[0], targetsOf(other)[0]];
  if (!a || !b) throw new Error('no target');
  return differencesOf(a, b);
}

describe('two promises', () => {
  test.each([
    ['进出口总额达到11亿元。', '全年进出口总额达到11亿元。', []],
    ['进出口总额达到11亿元。', '进出口总额达到12亿元。', ['value']],
    ['进出口总额达到11亿元。', '进出口总额达到110000万元。', ['wording']],
    ['进出口总额达到11亿元。', '进出口总额达到11亿元以上。', ['wording']],
    ['进出口总额增长8%。', '进出口总额增长9%。', ['value']],
    ['进出口总额增长8%。', '进出口总额突破11亿元。', ['basis']],
    ['力争进出口总额增长8%。', '进出口总额突破11亿元。', ['basis']],
    ['进出口总额达到11亿元。', '力争进出口总额达到11亿元。', ['force']],
    ['力争进出口总额达到11亿元。', '确保进出口总额达到12亿元。', ['value', 'force']],
    ['新培育高新技术企业7家。', '新增高新技术企业7家。', []],
    ['新培育高新技术企业7家以上。', '新增高新技术企业超7家。', ['wording']],
    ['改造老旧小区25个。', '改造城镇老旧小区25个。', ['wording']],
    ['新增创新平台1家。', '新增创新平台2个。', ['basis']],
    ['引进项目1-2个。', '引进项目1-2个。', []],
    ['引进项目1-2个。', '引进项目1-3个。', ['value']],
    ['安全生产事故起数持续下降。', '安全生产事故起数持续降低。', ['wording']],
  ])('%s %s', (one, other, differences) => {
    expect(compare(one, other)).toEqual(differences);
    expect(compare(other, one)).toEqual(differences);
  });
});

describe('the notice', () => {
  const { model } = readSeed('seeds/yyzbf-2023-4.txt');
  if (!model) throw new Error('no notice');
  const repeats = findRepeats(model.targets);
  const of = (indicator: string) => repeats.find(({ targets }) => targets[0]?.indicator === indicator);

  test('every grouped target stands in one repeat, in the notice’s order', () => {
    const grouped = model.targets.filter(({ group }) => group !== null).map(({ id }) => id);
    expect(repeats.flatMap(({ targets }) => targets.map(({ id }) => id)).toSorted()).toEqual(grouped.toSorted());
    for (const { targets } of repeats) {
      const order = targets.map((target) => model.targets.indexOf(target));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(targets.length).toBeGreaterThan(1);
    }
  });

  test.each([
    ['固定资产投资', []],
    ['地区生产总值', ['basis']],
    ['社会消费品零售总额', ['basis']],
    ['全社会研发经费投入', ['wording', 'force']],
    ['新培育高新技术企业', ['wording', 'force']],
    ['老旧小区改造', ['wording']],
    ['既有住宅电梯加装', []],
  ])('%s', (indicator, differences) => {
    expect(of(indicator)?.differences).toEqual(differences);
  });

  test('one of each of two kinds is two of both, neither less nor counted otherwise', () => {
    const found = of('新增省级创新平台');
    expect(found?.differences).toEqual(['wording', 'force']);
    expect(found?.targets).toHaveLength(5);
    const both = found?.targets.find(({ value }) => value === 2);
    const [one] = found?.targets ?? [];
    if (!one || !both) throw new Error('no target');
    const three = { ...both, value: 3, base: 3 };
    expect(differencesWithin(one, both, found?.targets ?? [])).toEqual(['wording', 'force']);
    expect(differencesWithin(one, three, [one, three])).toEqual(['basis']);
  });
});
