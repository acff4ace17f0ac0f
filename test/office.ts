/** Office files as a test reads them: unzipped, their XML parsed by another library than wrote it. */
import { parseXml, XmlElement, type XmlNode } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';

/** Files of a zip as text, by path. */
export function unzip(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
}

/** A part of an Office file; throws where it is missing or no XML. */
export function xmlOf(files: Readonly<Record<string, string>>, path: string): XmlElement {
  const { root } = parseXml(files[path] ?? '');
  if (root === null) throw new Error(`Expected XML in ${path}`);
  return root;
}

/** Elements of a name below one, in order, itself aside. */
export function elements(of: XmlElement, name: string): XmlElement[] {
  return of.children.flatMap((child: XmlNode) =>
    child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  );
}

/** What Word shows of an element: its `w:t`, joined. */
export const wordText = (of: XmlElement): string =>
  elements(of, 'w:t')
    .map(({ text }) => text)
    .join('');

/** `w:val` of the first element of a name below one. */
export const valueOf = (of: XmlElement, name: string): string | undefined => elements(of, name)[0]?.attributes['w:val'];

/** Targets of a part's links, by their ids. */
export function targetsOf(files: Readonly<Record<string, string>>, path: string): Map<string, string> {
  const relations = elements(xmlOf(files, path), 'Relationship');
  return new Map(relations.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));
}
