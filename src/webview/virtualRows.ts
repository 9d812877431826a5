import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { directive, Directive, type ElementPart } from 'lit/directive.js';

/** Height of a closed row before it has been measured, in pixels. */
const usualHeight = 44;

/** Draws only the rows of a list that are in sight, of whatever height, and the row that has the keyboard. */
export class VirtualRows {
  #keys: readonly string[] = [];
  #active = -1;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  #unmount: (() => void) | undefined;

  /** `scroller`: the element that scrolls, once it is there. `changed`: other rows are in sight now. */
  constructor(scroller: () => HTMLElement | null, changed: () => void) {
    this.#virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
      ...{
        count: 0,
        overscan: 8,
        getScrollElement: scroller,
        estimateSize: () => usualHeight,
        getItemKey: (index) => this.#keys[index] ?? index,
      },
      ...{ scrollToFn: elementScroll, observeElementRect, observeElementOffset, onChange: changed },
      rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
        const shown = new Set<number>();
        for (let index = Math.max(0, startIndex - overscan); index <= Math.min(count - 1, endIndex + overscan); index++) shown.add(index);
        if (this.#active >= 0 && this.#active < count) shown.add(this.#active);
        return [...shown].sort((a, b) => a - b);
      },
    });
  }

  /** Call before drawing. */
  setRows(keys: readonly string[], active: number): void {
    this.#keys = keys;
    this.#active = active;
    this.#virtualizer.setOptions({ ...this.#virtualizer.options, count: keys.length });
  }

  get height(): number {
    return this.#virtualizer.getTotalSize();
  }

  get items(): readonly { readonly index: number; readonly start: number; readonly end: number }[] {
    return this.#virtualizer.getVirtualItems();
  }

  /** Call after drawing, with the elements of the rows (each with `data-index`). */
  drawn(elements: Iterable<HTMLElement>): void {
    this.#unmount ??= this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
    for (const element of elements) this.#virtualizer.measureElement(element);
  }

  /** Key of the uppermost row in sight; undefined before anything is. */
  get top(): string | undefined {
    const item = this.#virtualizer.getVirtualItemForOffset(this.#virtualizer.scrollOffset ?? 0);
    return item && this.#keys[item.index];
  }

  reveal(index: number, align: 'auto' | 'start' = 'auto'): void {
    this.#virtualizer.scrollToIndex(index, { align });
  }
}

/** Style by script, as the page's policy allows no `style` attribute. */
class Style extends Directive {
  override render(name: string, value: string): unknown {
    return [name, value];
  }
  override update(part: ElementPart, [name, value]: [string, string]): unknown {
    (part.element as HTMLElement).style.setProperty(name, value);
    return undefined;
  }
}
export const style = directive(Style);
