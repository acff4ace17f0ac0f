/** Kinds of organisation by what their names say; the first rule that fits. */
import { KIND_WORDS, type OrgKind } from '../../lexicon/organisations.ts';

/** 各镇、街道 · 有关部门 · …成员单位 · 驻区各银行业金融机构 · …确定的职能部门: more than one body under one name. */
const COLLECTIVE = /^[^镇街]{0,2}各|(?:有关|相关|职能|成员)(?:职能)?(?:单位|部门)$|单位$|^镇[(（]街道[)）]$/;

const RULES = KIND_WORDS.map(({ kind, word }) => ({ kind, pattern: new RegExp(word) }));

export function isCollective(name: string): boolean {
  return COLLECTIVE.test(name);
}

export function kindOf(name: string): OrgKind {
  if (isCollective(name)) return '集合称谓';
  return RULES.find(({ pattern }) => pattern.test(name))?.kind ?? '政府部门';
}
