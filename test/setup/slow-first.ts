/** The order of test files: what takes long begins first, so that no core waits for it at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that build or visit every page, the longest first; the others as Vitest orders them. */
const SLOW = [
  'browser/axe',
  'site/builds',
  'site/dev',
  'browser/search',
  'browser/quotation',
  'browser/targets',
  'browser/list',
];

const place = ({ moduleId }: TestSpecification) => {
  const found = SLOW.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return found < 0 ? SLOW.length : found;
};

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
