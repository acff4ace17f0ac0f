/** Whether an input method is at work in a box: what then stands in it is not yet typed. Asked by scripts that load late. */
export function watchComposing(input: HTMLElement): () => boolean {
  let composing = false;
  input.addEventListener('compositionstart', () => {
    composing = true;
  });
  input.addEventListener('compositionend', () => {
    composing = false;
  });
  return () => composing;
}
