/** The views of one selection: the list, which stands there, and what is loaded when it is asked for. */
import type { TaskSelection } from '../../selection/state.ts';
import type { UnitView, UnitViewOptions } from './units.ts';

export class TaskViews {
  private readonly root: HTMLElement;
  private readonly options: UnitViewOptions;
  private readonly buttons: readonly HTMLElement[];
  private readonly section: HTMLElement | null;
  private state: TaskSelection | null = null;
  private units: Promise<UnitView> | undefined;

  constructor(root: HTMLElement, options: UnitViewOptions) {
    this.root = root;
    this.options = options;
    this.buttons = [...root.querySelectorAll<HTMLElement>('[data-view]')];
    this.section = root.querySelector('[data-units]');
  }

  /** Shows the view that the selection asks for. */
  follow(state: TaskSelection): void {
    this.state = state;
    const listed = state.view === 'list';
    for (const button of this.buttons) {
      button.setAttribute('aria-pressed', String((button.dataset['view'] === 'list') === listed));
    }
    this.root.classList.toggle('by-units', !listed);
    const { section } = this;
    if (!section || listed) return;
    this.units ??= import('./units.ts').then(({ UnitView: View }) => new View(section, this.options));
    // Without the file the bars stay as the page had them.
    void this.units.then(
      (units) => {
        if (this.state) units.follow(this.state);
      },
      () => undefined,
    );
  }
}
