/** MDX pages of a notice, one per part and campaign, built as mdast. They hold its characters and ids, nothing else. */
import type { List, ListItem, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify as yaml } from 'yaml';
import { label } from '../../words/labels.ts';
import { paragraphOf, pieceOf } from '../../model/restore.ts';
import type { CampaignRecord, ClauseRecord, FrameRecord, Model, PartRecord } from '../../model/schema/schema.ts';
import { showable } from '../../text/marks/showable.ts';
import { inline, paragraph } from './inline.ts';

/** Front matter of a page, its title as it is shown; `content.config.ts` has the schema. */
interface FrontMatter {
  notice: string;
  page: string;
  kind: PartRecord['kind'] | 'campaign';
  title: string;
}

type Attributes = Record<string, string>;

const attributes = (values: Attributes) =>
  Object.entries(values).map(([name, value]) => ({ type: 'mdxJsxAttribute' as const, name, value }));

function block(name: string, values: Attributes, children: MdxJsxFlowElement['children']): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributes(values), children };
}

function reference(clause: ClauseRecord): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Ref',
    attributes: attributes({ id: clause.id }),
    children: inline(label(clause)),
  };
}

const clauseBlock = (clause: ClauseRecord) => block('Clause', { id: clause.id }, [paragraph(paragraphOf(clause))]);

const frameBlock = ({ role, line, start, text }: FrameRecord) =>
  block('Frame', { role, line: String(line), start: String(start) }, [paragraph(text)]);

const writer = unified()
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', listItemIndent: 'one' });

function write(frontMatter: FrontMatter, children: RootContent[]): string {
  const head: RootContent = { type: 'yaml', value: yaml(frontMatter, { lineWidth: 0 }).trimEnd() };
  const root: Root = { type: 'root', children: [head, ...children] };
  return writer.stringify(root);
}

function partPage(
  { slug }: Model['notice'],
  part: PartRecord,
  frame: readonly FrameRecord[],
  body: readonly ClauseRecord[],
): string {
  const blocks = [
    ...frame.map((line) => ({ line: line.line, start: line.start, block: frameBlock(line) })),
    ...body.map((clause) => ({ ...pieceOf(clause), block: clauseBlock(clause) })),
  ].sort((a, b) => a.line - b.line || a.start - b.start);
  const frontMatter: FrontMatter = { notice: slug, page: part.id, kind: part.kind, title: showable(part.title) };
  return write(
    frontMatter,
    blocks.map((entry) => entry.block),
  );
}

function campaignPage({ notice, clauses }: Model, campaign: CampaignRecord): string {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const withDescendants = (id: string): ClauseRecord[] => {
    const clause = byId.get(id);
    return clause ? [clause, ...clause.children.flatMap(withDescendants)] : [];
  };
  const outline = (of: readonly ClauseRecord[]): List => ({
    type: 'list',
    ordered: false,
    spread: false,
    children: of.map((clause): ListItem => {
      const below = clause.children.flatMap((id) => byId.get(id) ?? []).filter((child) => child.number !== null);
      return {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [reference(clause)] }, ...(below.length > 0 ? [outline(below)] : [])],
      };
    }),
  });
  const top = clauses.filter((clause) => clause.part === campaign.annex && clause.parent === null);
  const goal = campaign.goalClause === null ? [] : withDescendants(campaign.goalClause);
  return write({ notice: notice.slug, page: campaign.id, kind: 'campaign', title: showable(campaign.title) }, [
    block('InPlan', { id: campaign.planClause }, withDescendants(campaign.planClause).map(clauseBlock)),
    ...(goal.length > 0 ? [block('Goal', { id: goal[0]?.id ?? '' }, goal.map(clauseBlock))] : []),
    block('Outline', { part: campaign.annex }, [outline(top)]),
  ]);
}

/** The pages of a notice by name: `letter`, `plan`, `annex-1` …, `campaign-1` …, as MDX text. */
export function emitMdx(model: Model): Record<string, string> {
  const { notice } = model;
  const frames = Map.groupBy(notice.frame, ({ part }) => part);
  const bodies = Map.groupBy(model.clauses, ({ part }) => part);
  return Object.fromEntries([
    ...notice.parts.map(
      (part) => [part.id, partPage(notice, part, frames.get(part.id) ?? [], bodies.get(part.id) ?? [])] as const,
    ),
    ...model.notice.campaigns.map((campaign) => [campaign.id, campaignPage(model, campaign)] as const),
  ]);
}
