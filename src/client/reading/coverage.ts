/** Shows which words an attribution answers for, when it is pointed at, focused or tapped. */

/** Heading and sentences from the attribution before it in its paragraph to its own. */
function covered(remark: Element): Element[] {
  const paragraph = remark.closest('p');
  const sentences = Array.from(paragraph?.children ?? []).filter((child) => child.id !== '');
  const own = sentences.findIndex((sentence) => sentence.contains(remark));
  const before = sentences.slice(0, own).findLastIndex((sentence) => sentence.querySelector('.remark'));
  const heading = before < 0 ? paragraph?.previousElementSibling : null;
  return [...(heading?.matches('[data-source]') ? [heading] : []), ...sentences.slice(before + 1, own + 1)];
}

export function showCoverage(): void {
  let shown: Element[] = [];
  const show = (target: EventTarget | null) => {
    const remark = target instanceof Element ? target.closest('.clause .remark') : null;
    for (const element of shown) element.classList.remove('covered');
    shown = remark ? covered(remark) : [];
    for (const element of shown) element.classList.add('covered');
  };
  for (const kind of ['pointerover', 'focusin', 'click']) {
    document.addEventListener(kind, ({ target }) => {
      show(target);
    });
  }
}
