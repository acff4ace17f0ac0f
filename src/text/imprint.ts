/** What the site calls itself, and says of itself wherever its words may leave it. */
export const SITE = '六仗图谱';
export const UNOFFICIAL = '非官方整理，以原文为准';
