/** Kinds of organisation by what their names say; the first rule that fits. */
import { EACH, SOME } from '../../lexicon/collectives.ts';
import { KIND_WORDS, ORG_ENDING, type OrgKind } from '../../lexicon/organisations.ts';

/**
 * 各镇、街道 · 有关部门 · …成员单位 · 驻区各银行业金融机构 · 国务院相关部门和单位 · 乡镇人民政府: more than one body under one
 * name. The name of several places before one body, 东湖、西山片区开发管理局, is one too.
 */
const COLLECTIVE = new RegExp(
  `各(?![界方类自项])|(?:单位|部门)$|${SOME}$|^(?:乡镇|镇街|镇[（(]街道[)）]|村[（(](?:社区|居)[)）])(?:人民政府|政府)?$`,
  'u',
);
const WHOLLY_EACH = new RegExp(`^${EACH}$`, 'u');
const BODY = new RegExp(`${ORG_ENDING}$`);
const BRACKETS = /[（(][^()（）]*[)）]/g;

const RULES = KIND_WORDS.map(({ kind, word }) => ({ kind, pattern: new RegExp(word) }));

/** Whether a name, verbatim, is of more than one body. */
export function isCollective(name: string): boolean {
  if (COLLECTIVE.test(name) || WHOLLY_EACH.test(name)) return true;
  const bare = name.replace(BRACKETS, '');
  return bare.includes('、') && BODY.test(bare);
}

export function kindOf(name: string): OrgKind {
  if (isCollective(name)) return '集合称谓';
  return RULES.find(({ pattern }) => pattern.test(name))?.kind ?? '政府部门';
}
