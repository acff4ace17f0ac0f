/** An address as people read it, 县 for %E5%8E%BF; as it is where it cannot be read so (`?q=%`). Never throws. */
export function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
