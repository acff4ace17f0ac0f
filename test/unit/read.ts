/** A notice read from its text, as the content build reads it from its file. */
import { VFile } from 'vfile';
import { NO_DECISIONS, type Decisions } from '../../src/model/decisions/data-file.ts';
import { modelOf } from '../../src/pipeline.ts';
import { readSource } from '../../src/text/source.ts';

export function read(text: string, data: Decisions = NO_DECISIONS, path = 'notice.txt') {
  const { file, source } = readSource(Buffer.from(text), path);
  if (!source) return { file, source, model: null };
  return { file, source, model: modelOf(source, data, file) };
}

/** The same, for text that is a notice. */
export function readWell(text: string, data: Decisions = NO_DECISIONS) {
  const { file, source, model } = read(text, data);
  if (!source) throw new Error(`no notice: ${file.messages.map(String).join('; ')}`);
  return { file, source, model };
}

/** Messages as a person reads them, without the path: `3:1-3:4 numbering-gap Expected …`. */
export function said(file: VFile): string[] {
  return file.messages.map(({ place, ruleId, reason }) => {
    const at = place && 'start' in place ? `${place.start.line}:${place.start.column}-${place.end.column} ` : '';
    return `${at}${ruleId} ${reason}`;
  });
}
