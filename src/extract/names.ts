/** The names in a list of those who are responsible. */

export interface Name {
  text: string;
  /** Offsets in the list. */
  start: number;
  end: number;
}

export interface NameList {
  names: Name[];
  /** 等: the list is open. */
  open: boolean;
}

/** What the name of an organisation ends with. */
export const ORGAN_END =
  /(?:[局委办部院厅会处站所队室署社行镇乡]|中心|公司|集团|政府|街道|大队|支队|分局|高新区|开发区|园区|管委会|企业|学校|医院|银行|机构|指挥部|小组|单位|部门|督查室|办公室|办事处|专班)$/;
const ORGAN_START =
  /^(?:[各驻区县市省州]|有关|相关|其他|团|云|国家|中央|[\p{Script=Han}]{1,8}(?:局|委|办|部|院|厅|中心|公司|政府|街道|部门|单位)$)/u;

/** 各镇、街道 · 各县市区、各园区 is one collective, the comma inside it no separator. */
const COLLECTIVE =
  /各(?:[乡镇县市区州]|街道|[（(][^()（）]*[)）])+(?:人民政府|办事处)?(?:[、和与及](?:[乡镇场]|街道)(?:人民政府|办事处)?(?=[及和与]|[^\p{Script=Han}]|$))*/gu;
/** `等单位`, `等有关部门`, `等`, at the end of a list. */
const OPEN = /等(?:(?:有关|相关|各|区直|县直|市直)*(?:单位|部门|成员单位))?\s*$/;

/** Offsets of the separators: 、 and , outside brackets and collectives; 和 及 与 between two organisations. */
function separators(list: string): number[] {
  const inside = (offset: number) =>
    [...list.matchAll(COLLECTIVE), ...list.matchAll(/[(（][^()（）]*[)）]/g)].some(
      ({ 0: text, index }) => index < offset && offset < index + text.length,
    );
  const marks = [...list.matchAll(/[、,，;；]/g)].map(({ index }) => index).filter((offset) => !inside(offset));
  const joiners = [...list.matchAll(/(?<=\S)[和及与](?=\S)/g)]
    .map(({ index }) => index)
    .filter((offset) => {
      if (inside(offset)) return false;
      const before = list.slice(Math.max(-1, ...marks.filter((mark) => mark < offset)) + 1, offset).trim();
      const after = list.slice(offset + 1).split(/[、,，;；]/)[0] ?? '';
      // 文化和旅游部: what stands before is no organisation. 各镇、街道及有关部门: it is.
      return (ORGAN_END.test(before) || before.startsWith('各')) && before.length > 1 && ORGAN_START.test(after.trim());
    });
  return [...marks, ...joiners].sort((a, b) => a - b);
}

/** Splits a list into names, verbatim. Brackets in a name belong to it; 由 before the first does not. */
export function readNames(list: string): NameList {
  const open = OPEN.exec(list);
  const body = open ? list.slice(0, open.index) : list;
  const stops = separators(body);
  const names = [-1, ...stops].flatMap((stop, i): Name[] => {
    const raw = body.slice(stop + 1, stops[i]);
    const lead = /^\s*由?/.exec(raw)?.[0].length ?? 0;
    const text = raw.slice(lead).trimEnd();
    const start = stop + 1 + lead;
    return text === '' ? [] : [{ text, start, end: start + text.length }];
  });
  return { names, open: open !== null };
}
