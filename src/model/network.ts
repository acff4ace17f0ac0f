/** Organisations and campaigns as a network: an edge is one role of one organisation in one campaign. */
import {
  VERSION,
  type ClauseRecord,
  type Model,
  type NetworkFile,
  type OrgRecord,
  type ResponsibilityRecord,
  type RoleRecord,
} from './schema/schema.ts';

/** A task of an organisation: what one attribution covers, in the role that it gives. */
export interface Task {
  responsibility: ResponsibilityRecord;
  role: RoleRecord;
  /** Index of the organisation in the role's names. */
  index: number;
  clause: ClauseRecord;
}

/** All tasks, one entry for each name of each attribution, in the notice's order. */
export function tasksOf({
  responsibilities,
  clauses,
}: Pick<Model, 'responsibilities' | 'clauses'>): (Task & { org: string })[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return responsibilities.flatMap((responsibility) => {
    const clause = byId.get(responsibility.clause);
    if (!clause) return [];
    return responsibility.roles.flatMap((role) =>
      role.orgs.map((org, index) => ({ org, responsibility, role, index, clause })),
    );
  });
}

/** Edges in the order of organisations, campaigns and roles; campaign null is the general plan. */
export function buildNetwork(model: Model): NetworkFile {
  const tasks = tasksOf(model);
  const edges = Map.groupBy(tasks, ({ org, clause, role }) => [org, clause.campaign ?? '', role.role].join('\n'));
  const byOrg = Map.groupBy(tasks, ({ org }) => org);
  const campaignOf = new Map(model.clauses.map(({ id, campaign }) => [id, campaign]));
  const byCampaign = Map.groupBy(model.responsibilities, ({ clause }) => campaignOf.get(clause));
  const taskOrgs = model.orgs.filter(({ id }) => byOrg.has(id));
  const orgNode = ({ id, name }: OrgRecord) => ({
    id,
    kind: 'org' as const,
    name,
    tasks: byOrg.get(id)?.length ?? 0,
  });
  return {
    version: VERSION,
    notice: model.notice.slug,
    nodes: [
      ...taskOrgs.map(orgNode),
      ...model.notice.campaigns.map(({ id, title }) => ({
        id,
        kind: 'campaign' as const,
        name: title,
        tasks: byCampaign.get(id)?.length ?? 0,
      })),
    ],
    edges: [...edges.values()].flatMap((of) => {
      const [first] = of;
      if (!first) return [];
      return [
        {
          org: first.org,
          campaign: first.clause.campaign,
          role: first.role.role,
          clauses: of.map(({ clause }) => clause.id),
        },
      ];
    }),
  };
}
