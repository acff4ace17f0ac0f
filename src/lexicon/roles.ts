/** Roles (角色): the words that say how a body answers for a task, as a verb behind its name or a label before it. */
import type { RoleName } from './role-names.ts';
import { anyOf, entries, type WordEntry } from './words.ts';

export interface RoleEntry extends WordEntry {
  role: RoleName;
}

const of = (role: RoleName, lines: string): RoleEntry[] => entries(lines).map((entry) => ({ ...entry, role }));

/** What stands before 单位: 牵头单位. */
export const ROLE_LABELS: readonly RoleEntry[] = [
  ...of(
    'lead',
    `牵头 牵头单位:区发改局
     主责 主责部门:区应急局
     主办 主办单位:区文旅广电局
     主要责任 主要责任单位:区水利局
     第一责任 第一责任单位:区林业局`,
  ),
  ...of(
    'support',
    `配合 配合单位:区财政局
     协办 协办单位:区司法局
     协同 协同单位:区审计局
     协助 协助单位:区民政局
     支持 支持单位:区科协`,
  ),
  ...of(
    'participate',
    `参与 参与单位:团区委
     参加 参加单位:区妇联`,
  ),
  ...of(
    'responsible',
    `责任 责任单位:区住建局
     承办 承办单位:区教体局
     落实 落实单位:各镇、街道
     实施 实施主体:区城建投
     完成 完成单位:区交通局
     负责 负责单位:区卫健局`,
  ),
];

/** What a label goes on with when it names bodies … */
export const BODY_LABELS = entries(
  `单位 责任单位:区发改局
   部门 牵头部门:区发改局
   主体 责任主体:各镇、街道
   机构 责任机构:区金融事务中心
   科室 责任科室:区政府办公室
   处室 责任处室:市财政局办公室
   股室 责任股室:县财政局办公室`,
);
/** … and when it names people, who are no organisations. */
export const PERSON_LABELS = entries(
  `领导 责任领导:张三
   人 责任人:李四`,
);

/** Labels of prose that says who does what: 责任分工:由区规划局负责编制,各镇组织实施. */
export const DUTY_LABELS = entries(
  `责任分工 责任分工:由区住建局负责建设,区财政局配合
   职责分工 职责分工:由区住建局负责建设,区财政局配合
   任务分工 任务分工:由区住建局负责建设,区财政局配合
   工作分工 工作分工:由区住建局负责建设,区财政局配合
   部门分工 部门分工:由区住建局负责建设,区财政局配合`,
);

/** Labels of the time by which a task is to be done. */
export const DEADLINE_LABELS = entries(
  `完成时限 完成时限:6月底
   完成时间 完成时间:6月底
   完成期限 完成期限:6月底
   完成日期 完成日期:6月底
   办结时限 办结时限:6月底
   办理时限 办理时限:6月底
   整改时限 整改时限:6月底
   时限要求 时限要求:6月底
   时间要求 时间要求:6月底
   时间节点 时间节点:6月底
   时间安排 时间安排:6月底
   时限 时限:6月底`,
);

const COLON = '\\s*(?:为|是)?[:：]';
const role = `(?:${anyOf(ROLE_LABELS)})`;
/** 牵头单位 · 牵头责任单位: of two roles the first is meant. */
const label = (tails: readonly WordEntry[]) => `${role}{1,2}(?:${anyOf(tails)})${COLON}`;
/** 责任单位: — sources of regular expressions, without groups that capture. */
export const BODY_LABEL = label(BODY_LABELS);
/** The same, and 责任人:. */
export const RESPONSIBILITY_LABEL = label([...BODY_LABELS, ...PERSON_LABELS]);
/** In brackets the role alone is a label too: (牵头:区发改局;配合:区财政局). Its only group is the role's word. */
export const ROLE_LABEL = `(${anyOf(ROLE_LABELS)})(?:${role}?(?:${anyOf(BODY_LABELS)}))?${COLON}`;
export const DUTY_LABEL = `(?:${anyOf(DUTY_LABELS)})${COLON}`;
export const DEADLINE_LABEL = `(?:${anyOf(DEADLINE_LABELS)})${COLON}`;
export const PERSON_LABEL = label(PERSON_LABELS);
/** 区发改局为牵头单位: the role as what a body is. Its only group is the role's word. */
export const ROLE_NOUN = `(?:作为|为|是|任)(${anyOf(ROLE_LABELS)})(?:${anyOf(BODY_LABELS)})`;

/** Verbs behind the names; forms of one are a pattern. */
export const ROLE_VERBS: readonly RoleEntry[] = [
  ...of(
    'lead',
    `(?:负责|总)?牵头(?:负责|组织|实施|落实|推进|办理|协调|统筹|抓总){0,3} 区发改局牵头
     主办 区文旅广电局主办
     主抓 区应急局主抓`,
  ),
  ...of(
    'support',
    `配合(?:落实|实施|做好){0,3} 区财政局配合
     负责(?:配合|协助|协同|支持)(?:落实|实施|做好)? 各片区负责配合落实
     (?:业务|检查|督促|监督|技术){1,2}指导 区住建局业务检查指导
     协办 区司法局协办
     协助(?:配合|落实|实施|做好)? 区民政局协助
     协同(?:配合)? 区审计局协同
     指导(?:督促|监督)? 区住建局指导
     督[导办查] 区纪委监委督办
     支持(?:配合)? 区科协支持`,
  ),
  ...of(
    'participate',
    `参与(?:配合)? 团区委参与
     参加 区妇联参加`,
  ),
  ...of(
    'responsible',
    `负责(?:组织|落实|实施|推进|统筹|协调|检查|监督|督促|指导){0,3} 区卫健局负责
     统筹(?:协调|推进) 区政府办统筹协调
     组织(?:落实|推进|协调) 区民政局组织落实
     协调(?:推进|落实) 区交通局协调推进
     办理 区民政局办理
     抓好落实 区农业农村局抓好落实
     推进落实 区商粮局推进落实
     承办 区教体局承办
     落实 区交通局落实
     组织实施 区水利局组织实施
     实施 区林业局实施`,
  ),
];

/** How a role is borne; kept as it is written. */
export const QUALIFIERS = entries(
  `依职责 区应急局依职责牵头
   依据职责 区应急局依据职责牵头
   按职责分工 区发改局等按职责分工负责
   按照职责分工 区发改局等按照职责分工负责
   根据职责分工 区发改局等根据职责分工负责
   依职责分工 区发改局等依职责分工负责
   按职责 区发改局等按职责负责
   按照职责 区发改局等按照职责负责
   按分工 区发改局等按分工负责
   按照分工 区发改局等按照分工负责
   按各自职责 区发改局等按各自职责负责
   按照各自职责 区发改局等按照各自职责负责
   按各自职责分工 区发改局等按各自职责分工负责
   按照各自职责分工 区发改局等按照各自职责分工负责
   根据职责 区发改局等根据职责负责
   按职能 区发改局等按职能负责
   按职能分工 区发改局等按职能分工负责
   按职责权限 区发改局等按职责权限负责
   各负其责 区发改局等各负其责落实
   予以 区财政局予以配合
   协调 区财政局协调配合
   分别 区发改局、区财政局分别负责
   共同 区发改局、区财政局共同负责
   具体 区发改局具体负责
   统筹 区发改局统筹负责
   分工 区发改局、区财政局分工负责
   全力 陆城镇人民政府全力配合
   积极 区财政局积极配合
   密切 区审计局密切配合
   各司其职 各部门各司其职配合
   主要 区发改局主要负责
   直接 区发改局直接负责
   指导 区发改局指导落实`,
);
