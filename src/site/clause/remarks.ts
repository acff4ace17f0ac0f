/** An attribution as it stands in the text, cut at its names, so that each can be a link. */
import { show } from '../../text/marks/display.ts';
import type { ResponsibilityRecord } from '../../model/schema/schema.ts';

export interface RemarkPiece {
  /** Shown punctuation. */
  text: string;
  /** The organisation that this is the name of; null for what stands between names. */
  org: string | null;
}

/** Pieces of an attribution's verbatim text, brackets included; joined they are its shown text. */
export function cutNames({ text, roles }: ResponsibilityRecord): RemarkPiece[] {
  const shown = show(text).text;
  const pieces: RemarkPiece[] = [];
  let at = 0;
  for (const { names, orgs } of roles) {
    names.forEach((name, i) => {
      const start = text.indexOf(name, at);
      if (start < 0) return;
      if (start > at) pieces.push({ text: shown.slice(at, start), org: null });
      at = start + name.length;
      pieces.push({ text: shown.slice(start, at), org: orgs[i] ?? null });
    });
  }
  if (at < shown.length) pieces.push({ text: shown.slice(at), org: null });
  return pieces;
}
