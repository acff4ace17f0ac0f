/** Closed vocabularies of the published data that are no words of notices: comparators, kinds of measure, and what a number is. */

/** How a value is meant. */
export const COMPARATORS = [
  'none',
  'growth',
  'growthAtLeast',
  'growthRange',
  'equal',
  'atLeast',
  'moreThan',
  'atMost',
  'about',
  'range',
  'raiseTo',
  'raiseBy',
  'lowerTo',
  'declineBy',
  'all',
  'zero',
  'qualitative',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** What a measure measures: money, a share, people, households, things, land, length or weight (size), times and durations, points. */
export const MEASURE_KINDS = [
  'money',
  'share',
  'people',
  'households',
  'things',
  'land',
  'size',
  'time',
  'points',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What a number of the ledger is. */
export const READINGS = [
  'target',
  'milestone',
  'date',
  'documentNumber',
  'name',
  'threshold',
  'population',
  'existing',
  'other',
] as const;
export type NumberReading = (typeof READINGS)[number];
/** What a number is that belongs to no target or milestone. */
export type OtherReading = Exclude<NumberReading, 'target' | 'milestone'>;
