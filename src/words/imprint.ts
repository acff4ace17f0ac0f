/** What the site says of itself wherever its words may leave it. */
export const UNOFFICIAL = '非官方整理，以原文为准';
