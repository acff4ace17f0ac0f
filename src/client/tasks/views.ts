/** The views of one selection: the list, which stands there, and those whose scripts are loaded when they are asked for. */
import type { TaskSelection, View } from '../../selection/state.ts';
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

interface ViewPlace {
  section: HTMLElement;
  /** Whether it is asked for. Of two that are, style shows the one that has room. */
  wanted: (view: View, selection: TaskSelection) => boolean;
  /** Null for what needs no more than to be there. */
  load: (() => Promise<TaskView>) | null;
  view?: Promise<TaskView>;
}

export class TaskViews {
  private readonly buttons: readonly HTMLElement[];
  private readonly places: readonly ViewPlace[];
  private state: TaskSelection | null = null;

  constructor(root: HTMLElement, options: TaskViewOptions) {
    this.buttons = [...root.querySelectorAll<HTMLElement>('[data-view]')];
    const place = (
      selector: string,
      wanted: ViewPlace['wanted'],
      load: ((section: HTMLElement) => Promise<TaskView>) | null,
    ): ViewPlace[] => {
      const section = root.querySelector<HTMLElement>(selector);
      return section ? [{ section, wanted, load: load && (() => load(section)) }] : [];
    };
    this.places = [
      ...place(
        '[data-compare]',
        (_, { units }) => units.length > 1,
        async (section) => new (await import('./compare.ts')).Comparison(section, options),
      ),
      ...place('table', (view) => view === 'list', null),
      ...place(
        '[data-units]',
        (view) => view === 'matrix',
        async (section) => new (await import('./units.ts')).UnitView(section, options),
      ),
      ...place(
        '[data-matrix]',
        (view) => view === 'matrix',
        async (section) => new (await import('./matrix.ts')).MatrixView(section, options),
      ),
      ...place(
        '[data-network]',
        (view) => view === 'network',
        async (section) => new (await import('../network/view.ts')).NetworkView(section, options),
      ),
    ];
    addEventListener('resize', () => {
      if (this.state) this.follow(this.state);
    });
  }

  /** Shows the view that the selection asks for; where the network has no room, what stands for the matrix. */
  follow(state: TaskSelection): void {
    this.state = state;
    const hasRoom = () =>
      this.buttons.some(({ dataset, offsetWidth }) => dataset['view'] === 'network' && offsetWidth > 0);
    const view = state.view === 'network' && !hasRoom() ? 'matrix' : state.view;
    for (const button of this.buttons) button.setAttribute('aria-pressed', String(button.dataset['view'] === view));
    for (const { section, wanted } of this.places) section.hidden = !wanted(view, state);
    for (const place of this.places) {
      if (!place.load || place.section.hidden || getComputedStyle(place.section).display === 'none') continue;
      place.view ??= place.load();
      // Without the file the section stays as the page had it.
      void place.view.then(
        (shown) => {
          if (this.state) shown.follow(this.state);
        },
        () => undefined,
      );
    }
  }
}
