/** Ends taken off texts, in time that grows with the text: `/[,;]+$/` looks on from each character of a run that ends elsewhere. */

/** The length of `text` without the characters at its end that `tail`, a class of one character, fits. */
export function endWithout(text: string, tail: RegExp): number {
  let end = text.length;
  while (end > 0 && tail.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** `text` without the characters at its end that `tail` fits. */
export const trimEndOf = (text: string, tail: RegExp): string => text.slice(0, endWithout(text, tail));

/** `text` without the words that end it, one after another, as long as `least` characters stay. */
export function trimWords(text: string, words: readonly string[], least = 0): string {
  let end = text.length;
  for (;;) {
    const word = words.find((each) => each.length + least <= end && text.startsWith(each, end - each.length));
    if (word === undefined) return text.slice(0, end);
    end -= word.length;
  }
}

/** `text` up to the first character that `mark` fits, all of it where there is none. */
export function upTo(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return at < 0 ? text : text.slice(0, at);
}
