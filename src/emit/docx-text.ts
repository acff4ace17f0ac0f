/** Characters that XML can hold. */

/** Controls that no XML 1.0 file may have, and halves of characters; each is shown as one that cannot be shown. */

const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with U+FFFD where XML could not have the character; the same text for any ordinary notice. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\ufffd');
}
