/** Loads what makes pictures of figures when one is asked for. */
for (const files of document.querySelectorAll<HTMLElement>('.figure-files')) {
  files.hidden = false;
  files.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement)
      void import('./take.ts').then(({ takeFigure }) => takeFigure(files, target));
  });
}
