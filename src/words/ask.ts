/**
 * 依申请公开: an application to a body for information on a clause, to be completed and sent by whoever asks. It states what
 * 《中华人民共和国政府信息公开条例》 (2019) asks for in its articles 27 and 29: who applies, what, in which form.
 */

/** What an application is about; words as the site shows them. */
export interface Asked {
  /** The body it is sent to; null: to be filled in. */
  to: string | null;
  plan: string;
  documentNumber: string | null;
  /** 附件6第二部分第（一）项第1目之（8） */
  place: string;
  /** The clause's words. */
  text: string;
  /** Its address, with the origin. */
  address: string;
  /** What the clause promises: 开工改造城镇老旧小区25个. */
  promises: readonly string[];
}

const BLANK = '（请填写）';
const LONGEST = 200;
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** As many promises as one asks after one by one. */
const MOST = NUMERALS.length - 2;

/** The application as lines of text; without `asked` its blanks remain. */
export function disclosureRequest(asked: Asked | null): string {
  const quoted = asked?.text ?? '';
  const cut = quoted.length > LONGEST ? `${quoted.slice(0, LONGEST)}……` : quoted;
  const about =
    asked === null
      ? `《（文件名）》（（发文字号））（条款）写明：“（原文）”`
      : `《${asked.plan}》${asked.documentNumber === null ? '' : `（${asked.documentNumber}）`}${asked.place}写明：“${cut}”`;
  const wanted = [
    ...(asked?.promises.slice(0, MOST).map((promise) => `“${promise}”到目前完成了多少，具体是哪些`) ?? []),
    ...((asked?.promises.length ?? 0) > 0 ? [] : ['这项工作到目前的办理情况']),
    '没有完成的，原因和打算完成的时间',
    '负责办理的单位',
  ];
  return [
    '政府信息公开申请',
    '',
    `${asked?.to ?? '（负责的机关）'}：`,
    `    根据《中华人民共和国政府信息公开条例》第二十七条、第二十九条，申请公开下列信息。`,
    `    ${about}。请公开：`,
    ...wanted.map((one, i) => `    ${NUMERALS[i] ?? ''}、${one}；`),
    ...(asked === null ? [] : [`    条款网址：${asked.address}`]),
    '',
    `申请人姓名或名称：${BLANK}`,
    `身份证明：${BLANK}`,
    `联系方式：${BLANK}`,
    '获取信息的方式：电子邮件、邮寄或当面领取（请选一种）',
    '申请日期：',
  ].join('\n');
}
