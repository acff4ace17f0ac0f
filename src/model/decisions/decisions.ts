/** Reads a notice's data file, with the places of what is wrong in it. */
import type { VFile } from 'vfile';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { checkForbidden } from '../../text/marks/check-characters.ts';
import { failed, report } from '../../text/report.ts';
import type { Span } from '../../text/spans/span.ts';
import { dataFile, type Decisions } from './data-file.ts';

/** What is said of one value; a list of fifty thousand keys says no more. */
const LONGEST = 400;

type Path = readonly PropertyKey[];
const keyOf = (path: Path) => path.map(String).join('\n');

/** Line and offsets of a node. */
function spanOf(node: Node, counter: LineCounter): Span {
  const [start = 0, end = 0] = node.range ?? [];
  const [from, to] = [counter.linePos(start), counter.linePos(end)];
  return { line: from.line, start: from.col - 1, end: (to.line === from.line ? to.col : from.col) - 1 };
}

/** Every value of the document by its path, and keys that stand twice in one map, by their nodes. */
function indexOf(document: Document): { values: Map<string, Node>; twice: Node[] } {
  const values = new Map<string, Node>();
  const twice: Node[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (!isNode(node)) return;
    values.set(keyOf(path), node);
    if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, i]);
    if (!isMap(node)) return;
    const keys = new Set<string>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      if (keys.has(name) && isNode(key)) twice.push(key);
      keys.add(name);
      walk(value, [...path, name]);
    }
  };
  walk(document.contents, []);
  return { values, twice };
}

/** Reads a data file; null, with messages that make the build fail, when it does not fit the schema. */
export function readDataFile(text: string, file: VFile): Decisions | null {
  const counter = new LineCounter();
  const fail = (reason: string, at: Span = { line: 1, start: 0, end: 0 }) => {
    report(file, { rule: 'data-file', fatal: true, at, reason });
    return null;
  };
  checkForbidden(text.split('\n'), file);
  let document: Document;
  let value: unknown;
  let index: ReturnType<typeof indexOf>;
  try {
    // Its own check compares each key with each.
    document = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
    index = indexOf(document);
    value = document.errors.length > 0 ? null : (document.toJS() ?? {});
  } catch (error) {
    // An alias without its anchor, brackets in brackets without end.
    return fail(`Expected YAML, found: ${error instanceof Error ? error.message : String(error)}`);
  }
  for (const { message, linePos } of document.errors) {
    const { line, col } = linePos?.[0] ?? { line: 1, col: 1 };
    const what = message.split('\n')[0]?.replace(/ at line.*$/, '');
    fail(`Expected YAML, found: ${what}`, { line, start: col - 1, end: col - 1 });
  }
  for (const key of index.twice) fail('Expected YAML, found: Map keys must be unique', spanOf(key, counter));
  if (failed(file)) return null;
  const result = dataFile.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = issue.path.map((_, i) => issue.path.slice(0, issue.path.length - i)).concat([[]]);
    const node = path.map((each) => index.values.get(keyOf(each))).find((found) => found !== undefined);
    const what = issue.message.length > LONGEST ? `${issue.message.slice(0, LONGEST)}…` : issue.message;
    fail(`${issue.path.map(String).join('.') || 'the file'}: ${what}`, node && spanOf(node, counter));
  }
  return null;
}
