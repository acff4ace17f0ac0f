/** Three lines each to load the data: tables as CSV, records as JSON. */

export interface Snippet {
  id: string;
  title: string;
  note: string;
  code: string;
}

/** `base` is the address of data/, absolute where the origin is known. */
export function snippets(base: string, slug: string): Snippet[] {
  const csv = `${base}tasks.csv`;
  const json = `${base}targets.json`;
  return [
    {
      id: 'excel',
      title: 'Excel',
      note: `下载 ${slug}.xlsx 直接打开；CSV 带 BOM，双击打开不会乱码。要从网址载入，在“数据 → 获取数据 → 空白查询 → 高级编辑器”里填：`,
      code: [
        'let',
        `  表 = Csv.Document(Web.Contents("${csv}"), [Encoding = 65001])`,
        'in Table.PromoteHeaders(表)',
      ].join('\n'),
    },
    {
      id: 'python',
      title: 'Python',
      note: '用 pandas：',
      code: [
        'import json, urllib.request, pandas as pd',
        `tasks = pd.read_csv("${csv}", encoding="utf-8-sig")`,
        `targets = pd.DataFrame(json.load(urllib.request.urlopen("${json}"))["targets"])`,
      ].join('\n'),
    },
    {
      id: 'r',
      title: 'R',
      note: '用 jsonlite：',
      code: [
        'library(jsonlite)',
        `tasks <- read.csv("${csv}", fileEncoding = "UTF-8-BOM", check.names = FALSE)`,
        `targets <- fromJSON("${json}")$targets`,
      ].join('\n'),
    },
  ];
}
