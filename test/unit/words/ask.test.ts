import { describe, expect, test } from 'vitest';
import { disclosureRequest, type Asked } from '../../../src/words/ask.ts';

const ASKED: Asked = {
  to: '县住建局',
  plan: '青山县方案',
  documentNumber: '青政发〔2023〕4号',
  place: '第一部分第（一）项',
  text: '（一）改造小区。年内改造小区25个。（县住建局牵头）',
  address: 'https://example.cn/qzf-2023-4/plan/1-1/',
  promises: ['改造小区25个'],
};

describe('an application', () => {
  test('names the body, the document, the clause in its words, its address and what is asked', () => {
    expect(disclosureRequest(ASKED).split('\n').slice(2, 9)).toEqual([
      '县住建局：',
      '    根据《中华人民共和国政府信息公开条例》第二十七条、第二十九条，申请公开下列信息。',
      '    《青山县方案》（青政发〔2023〕4号）第一部分第（一）项写明：“（一）改造小区。年内改造小区25个。（县住建局牵头）”。请公开：',
      '    一、“改造小区25个”到目前完成了多少，具体是哪些；',
      '    二、没有完成的，原因和打算完成的时间；',
      '    三、负责办理的单位；',
      '    条款网址：https://example.cn/qzf-2023-4/plan/1-1/',
    ]);
  });

  test('asks of a clause without numbers how far it is, cuts a long one, numbers at most ten points', () => {
    const text = disclosureRequest({ ...ASKED, text: '甲'.repeat(300), promises: [] });
    expect(text).toContain('一、这项工作到目前的办理情况；');
    expect(text).toContain(`“${'甲'.repeat(200)}……”`);
    const many = disclosureRequest({ ...ASKED, promises: Array.from({ length: 30 }, (_, i) => `甲${i}个`) });
    expect(many).toMatch(/十、负责办理的单位/);
    expect(many).not.toContain('undefined');
  });

  test('has blanks for what is not known', () => {
    expect(disclosureRequest(null)).toContain('（负责的机关）：');
    expect(disclosureRequest({ ...ASKED, to: null, documentNumber: null })).toContain('《青山县方案》第一部分');
  });
});
