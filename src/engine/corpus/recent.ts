/** Values that are likely to be asked for again, the least recently used dropped first. Bounded by the text that they stand for. */
export class Recent<T> {
  readonly #capacity: number;
  readonly #entries = new Map<string, { readonly value: T; readonly units: number }>();
  #size = 0;

  /** `capacity`: UTF-16 units of text whose values are kept (what was read of a text takes some ten bytes a unit). */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): T | undefined {
    const found = this.#entries.get(key);
    if (!found) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, found);
    return found.value;
  }

  /** The value, which is forgotten. */
  take(key: string): T | undefined {
    const found = this.#entries.get(key);
    if (found) this.#drop(key, found.units);
    return found?.value;
  }

  /** `units`: length of the text that the value stands for. The last value stays, however large it is. */
  set(key: string, value: T, units: number): void {
    this.take(key);
    this.#entries.set(key, { value, units });
    this.#size += units;
    for (const [oldest, entry] of this.#entries) {
      if (this.#size <= this.#capacity || this.#entries.size === 1) break;
      this.#drop(oldest, entry.units);
    }
  }

  #drop(key: string, units: number): void {
    this.#entries.delete(key);
    this.#size -= units;
  }
}
