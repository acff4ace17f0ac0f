/** A notice's way from source to model, as one expression: text → clause → extract → model. */
import type { VFile } from 'vfile';
import { readNotice } from './clause/tree.ts';
import { findAll } from './extract/findings.ts';
import { buildModel } from './model/build/build.ts';
import type { Decisions } from './model/decisions/data-file.ts';
import type { Model } from './model/schema/schema.ts';
import type { Source } from './text/source.ts';

/** Reads a notice whole: its tree, all that is found in it, and what of it is published. Messages are appended to `file`. */
export function modelOf(source: Source, data: Decisions, file: VFile): Model {
  const tree = readNotice(source, file);
  return buildModel({ source, tree, findings: findAll(tree, data) }, data, file);
}
