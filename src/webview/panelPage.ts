import { render } from 'lit';
import type { FromPanel, ToPanel } from '../protocol/panel';
import { filterFindings } from './filterFindings';
import { groupsHolding, type Row } from './groupFindings';
import { page, shownStory } from './page';
import type { Panel } from './panel';
import { emptyPanelData, receive, type PanelData } from './panelData';
import { ShownRows } from './shownRows';
import { createTranslate } from './translate';
import { noFilters, readViewState, toggle, type ViewState } from './viewState';
import { VirtualRows } from './virtualRows';

/** What the editor gives a webview. */
export interface EditorApi {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: ViewState): void;
}

/** Holds what has been told and chosen, and draws it: at most once a frame. */
export class PanelPage {
  readonly #root: HTMLElement;
  readonly #editor: EditorApi;
  readonly #shown = new ShownRows();
  readonly #virtual: VirtualRows;
  readonly #matrixRows: VirtualRows;
  #data: PanelData = emptyPanelData;
  #view: ViewState;
  #keptView: ViewState;
  #rows: readonly Row[] = [];
  #drawing = false;
  /** Key of the row that gets the keyboard once it has been drawn. */
  #focusNext: string | undefined;
  /** Agreements, matrices and maps asked for since the findings last changed. */
  readonly #asked = new Set<string>();
  /** The list stands where the page before this one left it. */
  #scrolledBack = false;

  constructor(root: HTMLElement, editor: EditorApi) {
    this.#root = root;
    this.#editor = editor;
    this.#view = readViewState(editor.getState());
    this.#keptView = this.#view;
    this.#virtual = new VirtualRows(
      () => root.querySelector<HTMLElement>('#scroller'),
      () => this.#drawSoon(),
    );
    this.#matrixRows = new VirtualRows(
      () => root.querySelector<HTMLElement>('#matrix'),
      () => this.#drawSoon(),
    );
  }

  start(): void {
    window.addEventListener('message', ({ data: message }: MessageEvent<ToPanel>) => this.#receive(message));
    // A key that comes before the last one is drawn acts on what that one led to.
    this.#root.addEventListener('keydown', () => this.#drawing && this.#draw(), { capture: true });
    this.#drawSoon();
    this.#post({ type: 'ready' });
  }

  #receive(message: ToPanel): void {
    this.#data = receive(this.#data, message);
    if (message.type === 'findings' || message.type === 'overview') this.#asked.clear();
    if (message.type === 'reveal') this.#reveal(message.key, message.focus);
    else this.#drawSoon();
  }

  #post(message: FromPanel): void {
    this.#editor.postMessage(message);
  }

  #change(part: Partial<ViewState>): void {
    this.#view = { ...this.#view, ...part };
    this.#drawSoon();
  }

  #drawSoon(): void {
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#drawing = false;
    const t = createTranslate(this.#data.strings);
    const panel: Panel = {
      data: this.#data,
      view: this.#view,
      t,
      post: (message) => this.#post(message),
      change: (part) => this.#change(part),
    };
    const shown = this.#shown.of(this.#data, this.#view);
    this.#rows = shown.rows;
    this.#matrixRows.setRows(this.#data.matrix?.rows.map(({ key }) => key) ?? [], -1);
    const active = this.#rows.findIndex(({ key }) => key === this.#view.active);
    if (active < 0 && this.#rows[0]) this.#change({ active: this.#rows[0].key });
    this.#virtual.setRows(
      this.#rows.map(({ key }) => key),
      Math.max(0, active),
    );
    render(
      page(panel, shown, { list: this.#virtual, matrix: this.#matrixRows }, (index) => this.#focusRow(index)),
      this.#root,
    );
    this.#afterDrawing();
  }

  #afterDrawing(): void {
    this.#virtual.drawn(this.#root.querySelectorAll<HTMLElement>('.row'));
    this.#matrixRows.drawn(this.#root.querySelectorAll<HTMLElement>('.matrix tr[data-index]'));
    this.#keepPlace();
    const summary = [...this.#root.querySelectorAll<HTMLElement>('.summary')].find(({ dataset }) => dataset['key'] === this.#focusNext);
    if (summary) {
      summary.focus({ preventScroll: true });
      this.#focusNext = undefined;
    }
    if (this.#keptView !== this.#view) this.#editor.setState(this.#view);
    this.#keptView = this.#view;
    this.#askForWhatIsMissing();
  }

  #keepPlace(): void {
    if (this.#view.tab !== 'list' || this.#rows.length === 0) return;
    if (this.#scrolledBack) {
      const top = this.#virtual.top ?? null;
      if (top !== this.#view.top) this.#view = { ...this.#view, top };
      return;
    }
    this.#scrolledBack = true;
    const index = this.#rows.findIndex(({ key }) => key === this.#view.top);
    if (index > 0) this.#virtual.reveal(index, 'start');
  }

  /** Agreements, the matrix and the map are made only when somebody looks at them. */
  #askForWhatIsMissing(): void {
    const { tab, agreements } = this.#view;
    if (agreements && !this.#asked.has('agreements')) {
      this.#asked.add('agreements');
      this.#post({ type: 'wantAgreements' });
    }
    const story = shownStory({ view: this.#view, data: this.#data });
    if (story === undefined || tab === 'list' || this.#asked.has(`${tab} ${story}`)) return;
    this.#asked.add(`${tab} ${story}`);
    this.#post(tab === 'matrix' ? { type: 'wantMatrix', story } : { type: 'wantSourceMap', story });
  }

  #focusRow(index: number): void {
    const row = this.#rows[index];
    if (!row) return;
    this.#focusNext = row.key;
    this.#change({ active: row.key });
    this.#virtual.reveal(index);
  }

  /** Opens the row of a finding and brings it into sight. Filters and closed groups give way: whoever asks for it wants to see it. */
  #reveal(key: string, focus: boolean): void {
    const finding = this.#data.findings.get(key);
    if (!finding) return;
    const position = (): number => this.#rows.findIndex((row) => row.type === 'finding' && row.finding.key === key);
    this.#change({ tab: 'list', selected: key });
    if (!filterFindings(this.#data, this.#view).includes(finding)) this.#change(noFilters);
    const groups = groupsHolding(finding, this.#data, this.#view, createTranslate(this.#data.strings));
    const [first] = groups;
    if (first && !groups.some(({ open }) => open)) this.#change({ toggled: toggle(this.#view.toggled, first.key) });
    this.#draw();
    if (position() < 0) {
      this.#change({ long: true });
      this.#draw();
    }
    const row = this.#rows[position()];
    if (row?.type !== 'finding') return;
    this.#change({ active: row.key, ...(row.open ? {} : { toggled: [...this.#view.toggled, row.key] }) });
    this.#draw();
    if (focus) this.#focusRow(position());
    else this.#virtual.reveal(position());
  }
}
