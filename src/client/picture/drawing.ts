/** What a picture that leaves the page consists of: painted in this order, in px of a page drawn 1:1. */

export interface DrawnRect {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
}

/** A path, filled or stroked. */
export interface DrawnLine {
  /** From (x, y). */
  d: string;
  x: number;
  y: number;
  fill: string | null;
  stroke: string | null;
  width: number;
  /** Lengths of strokes and gaps; empty where it is whole. */
  dash: readonly number[];
  opacity: number;
}

export interface DrawnText {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  size: number;
  bold: boolean;
  fill: string;
  /** What of it stands at `x`; its start unless told. */
  anchor?: 'start' | 'middle' | 'end';
  opacity?: number;
}

export interface Drawing {
  width: number;
  height: number;
  rects: DrawnRect[];
  lines: DrawnLine[];
  texts: DrawnText[];
}

/** Width of a text in the drawing's units. */
export type MeasureText = (text: string, size: number, bold: boolean) => number;
