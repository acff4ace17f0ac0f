/** Measures (计量单位): the words that stand behind a number, by what they measure. */
import { entries, type WordEntry } from './words.ts';

/** What a measure measures: money, a share, people, things, land, length or weight (size), times and durations. */
export const MEASURE_KINDS = ['money', 'share', 'people', 'things', 'land', 'size', 'time'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export interface MeasureEntry extends WordEntry {
  kind: MeasureKind;
  /** The word that it is brought to, and how many of it one is. */
  unit: string;
  scale: number;
}

/** `word example`; where the base unit is another word, `兆瓦=1000千瓦`, the scale left out for one: `公吨=吨`. */
const of = (kind: MeasureKind, lines: string): MeasureEntry[] =>
  entries(lines).map(({ word: entry, example }) => {
    const [word = '', base] = entry.split('=');
    const scale = /^\d+/.exec(base ?? '')?.[0] ?? '';
    return { word, example, kind, unit: base?.slice(scale.length) ?? word, scale: scale === '' ? 1 : Number(scale) };
  });

export const MEASURES: readonly MeasureEntry[] = [
  ...of(
    'money',
    `元 补助300元
     美元 外资500万美元
     欧元 进口20万欧元
     港元 投资800万港元
     日元 贷款9亿日元
     英镑 捐赠5万英镑
     元人民币=元 投资3亿元人民币
     人民币=元 投资3亿人民币`,
  ),
  ...of(
    'share',
    `% 增长7.5%
     ‰ 自然增长率4‰
     个百分点 提高1个百分点
     百分点=个百分点 提高1.5百分点
     成 参保率达到9成
     倍 产值翻2倍`,
  ),
  ...of(
    'people',
    `人 新增就业3200人
     人次 培训500人次
     名 引进博士20名
     位 慰问老人60位
     户 改造危房12户
     户次 走访80户次`,
  ),
  ...of(
    'things',
    `个 新建停车场3个
     家 培育企业7家
     项 实施工程5项
     件 办结提案40件
     台 加装电梯4台
     座 改造危桥4座
     处 整治隐患15处
     所 新建学校2所
     套 筹集住房600套
     条 整治小巷30条
     类 梳理事项9类
     栋 拆除危楼6栋
     幢 改造旧楼6幢
     间 新增教室24间
     支 组建队伍3支
     辆 投放公交18辆
     艘 取缔渔船11艘
     架 购置无人机2架
     头 出栏生猪3万头
     只 出栏山羊5000只
     羽 出栏家禽8万羽
     株 种植苗木2000株
     棵 补种行道树300棵
     本 赠书500本
     份 发放手册1000份
     张 发放社保卡900张
     块 安装路牌70块
     片 建成果园3片
     宗 出让土地6宗
     笔 发放贷款20笔
     门 开设课程12门
     种 推广良种4种
     例 筛查病例30例
     起 查处案件10起
     对 结对帮扶8对
     组 设置展板15组
     班 开办夜校6班
     村 示范创建5村
     镇 试点推行2镇
     校 联合办学3校
     站 增设公交5站
     孔 改造涵洞2孔
     口 打机井6口
     眼 打机井6眼
     盏 安装路灯300盏
     根 更换电杆40根
     部 加装电梯4部
     篇 刊发稿件60篇
     批 办理抽检3批
     款 研发新品5款
     道 设置关卡2道
     节 开设公开课24节
     届 举办展会1届
     级 设立河长3级
     面 新建宣传墙8面
     期 编发简报12期
     床 新增养老床位50床
     张床位 新增50张床位
     床位 新增50床位
     篇次 刊发稿件60篇次
     件次 接办诉求80件次
     家次 检查企业90家次
     台次 检测车辆700台次
     架次 起降20架次
     场 举办招聘会10场
     台套 更新设备30台套
     标箱 吞吐量5万标箱
     车位 新增300车位
     泊位 新增300泊位
     个泊位 新增300个泊位
     个车位 新增300个车位`,
  ),
  ...of(
    'land',
    `亩 造林2000亩
     公顷 复绿15公顷
     平方米 新增绿地3000平方米
     平米=平方米 新增绿地3000平米
     ㎡=平方米 新增绿地3000㎡
     平方公里=1000000平方米 治理水土流失5平方公里
     平方千米=1000000平方米 治理水土流失5平方千米`,
  ),
  ...of(
    'size',
    `公里 改造公路12公里
     千米=公里 改造公路12千米
     里 修路3里
     米 改造管网800米
     厘米 加宽30厘米
     毫米 降雨50毫米
     海里 巡航20海里
     立方米 清淤600立方米
     方 清运土石9000方
     升 减排300升
     吨 粮食产量1.7万吨
     公吨=吨 出口80公吨
     千克 回收农膜500千克
     公斤=千克 回收农膜500公斤
     斤 亩产1000斤
     克 减少20克
     吨标准煤 节能5000吨标准煤
     标准煤 节能5000标准煤
     千瓦时 发电量60万千瓦时
     度=千瓦时 发电量60万度
     千瓦 新增装机800千瓦
     兆瓦=1000千瓦 新增装机20兆瓦
     吉瓦=1000000千瓦 新增装机2吉瓦
     千伏 升压至110千伏
     千伏安 新增容量6000千伏安
     兆伏安 新增容量50兆伏安
     伏 升压至380伏
     兆 带宽提升到1000兆
     毫克 浓度低于5毫克
     微克 浓度低于35微克
     分贝 噪声低于55分贝
     摄氏度 室温不低于18摄氏度
     ℃ 室温不低于18℃
     标准立方米 供气300标准立方米`,
  ),
  ...of(
    'time',
    `次 检查4次
     场次 演出12场次
     年 缩短2年
     个月 缩短3个月
     月 缩短3月
     周 培训2周
     天 缩短15天
     日 缩短15日
     个工作日 压缩至3个工作日
     工作日=个工作日 压缩至3工作日
     小时 学习40小时
     分钟 缩短20分钟
     秒 响应5秒
     秒钟=秒 响应5秒钟
     学时 培训24学时
     课时 授课36课时
     季度 持续2季度
     个季度=季度 持续2个季度
     分 得分90分
     岁 平均寿命提高1岁
     周岁=岁 平均寿命提高1周岁
     学年 资助3学年`,
  ),
];

/** Numerals of size that a number takes with it. */
export const ORDERS: ReadonlyMap<string, number> = new Map([
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
]);

/** What a measure may be reckoned by: 元/月/人, 元·月. */
export const PER_WORDS = entries(
  `年 元/年
   月 元/月
   日 吨/日
   天 吨/天
   人 元/人
   户 元/户
   亩 元/亩
   平方米 元/平方米
   ㎡ 元/㎡
   公里 万元/公里
   吨 元/吨
   家 万元/家
   次 元/次
   小时 元/小时
   千瓦时 元/千瓦时
   台 万元/台
   套 万元/套
   张 元/张
   床 元/床
   升 毫克/升
   万元 吨/万元
   标准煤 吨/标准煤
   立方米 微克/立方米`,
);
