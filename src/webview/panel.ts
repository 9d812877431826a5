/** What every part of the page is given: the data, the choices, and ways to change the one or ask for the other. */
import type { FromPanel } from '../protocol/panel';
import type { PanelData } from './panelData';
import type { Translate } from './translate';
import type { ViewState } from './viewState';

export interface Panel {
  readonly data: PanelData;
  readonly view: ViewState;
  readonly t: Translate;
  post(message: FromPanel): void;
  change(view: Partial<ViewState>): void;
}
