/** What the network's drawing consists of, at px of a figure drawn 1:1. */
import type { Box, Label } from './box.ts';
import type { RoleName } from '../lexicon/role-names.ts';

export interface OrgMark {
  id: string;
  tasks: number;
  bar: Box;
  /** What a pointer may hit: bar and label. */
  hit: Box;
  label: Label;
}

export interface CampaignMark {
  id: string | null;
  /** Lines that end here count an organisation's tasks, so a task of two organisations counts twice. */
  tasks: number;
  box: Box;
  label: Label;
}

export interface EdgeMark {
  org: string;
  campaign: string | null;
  role: RoleName;
  tasks: number;
  path: string;
  width: number;
}

export interface NetworkFigure {
  width: number;
  height: number;
  font: number;
  heads: Label[];
  orgs: OrgMark[];
  campaigns: CampaignMark[];
  edges: EdgeMark[];
}
