/** The views of one selection: the list, which stands there, and those whose scripts are loaded when they are asked for. */
import type { TaskSelection } from '../../selection/state.ts';
import type { SelectionNames } from '../../words/selection.ts';
import type { Row } from './rows.ts';

export interface TaskViewOptions {
  names: SelectionNames;
  kindOf: (slug: string) => string;
  /** Whether it stands for units that the notice does not name one by one. */
  isCollective: (slug: string) => boolean;
  rows: readonly Row[];
  /** Changes the selection. */
  go: (change: Partial<TaskSelection>) => void;
}

export interface TaskView {
  follow: (selection: TaskSelection) => void;
}

/** Of the page's sections the one that has room at the window's width: style shows no other. */
interface ViewPlace {
  section: HTMLElement;
  load: (section: HTMLElement, options: TaskViewOptions) => Promise<TaskView>;
  view?: Promise<TaskView>;
}

export class TaskViews {
  private readonly root: HTMLElement;
  private readonly options: TaskViewOptions;
  private readonly buttons: readonly HTMLElement[];
  private readonly places: readonly ViewPlace[];
  private state: TaskSelection | null = null;

  constructor(root: HTMLElement, options: TaskViewOptions) {
    this.root = root;
    this.options = options;
    this.buttons = [...root.querySelectorAll<HTMLElement>('[data-view]')];
    const place = (selector: string, load: ViewPlace['load']): ViewPlace[] => {
      const section = root.querySelector<HTMLElement>(selector);
      return section ? [{ section, load }] : [];
    };
    this.places = [
      ...place('[data-compare]', async (...given) => new (await import('./compare.ts')).Comparison(...given)),
      ...place('[data-units]', async (...given) => new (await import('./units.ts')).UnitView(...given)),
      ...place('[data-network]', async (...given) => new (await import('./network.ts')).NetworkView(...given)),
      ...place('[data-matrix]', async (...given) => new (await import('./matrix.ts')).MatrixView(...given)),
    ];
    addEventListener('resize', () => {
      if (this.state) this.follow(this.state);
    });
  }

  /** Shows the view that the selection asks for. */
  follow(state: TaskSelection): void {
    this.state = state;
    const listed = state.view === 'list';
    // Where there is no room for the network, what stands for the matrix stands for it too.
    const hasRoom = this.buttons.some(({ dataset, offsetWidth }) => dataset['view'] === 'network' && offsetWidth > 0);
    const view = state.view === 'network' && !hasRoom ? 'matrix' : state.view;
    for (const button of this.buttons) button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    this.root.classList.toggle('listed', listed);
    this.root.classList.toggle('networked', state.view === 'network');
    for (const { section } of this.places) {
      if ('compare' in section.dataset) section.hidden = state.units.length < 2;
    }
    // Nothing but the list: what follows would lay the page out to see what has room.
    if (listed && state.units.length < 2) return;
    for (const place of this.places) {
      if (place.section.getClientRects().length === 0) continue;
      place.view ??= place.load(place.section, this.options);
      // Without the file the section stays as the page had it.
      void place.view.then(
        (view) => {
          if (this.state) view.follow(this.state);
        },
        () => undefined,
      );
    }
  }
}
