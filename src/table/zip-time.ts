/** The time that all files in our zips have, so that the same content is the same bytes. */

/** The earliest that a zip can hold; fflate reads it as local time, as it writes it. */
export const MTIME = new Date(1980, 0, 1);
