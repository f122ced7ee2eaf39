/** Those who want to hear of something that happens once. */
export class Listeners<Event> {
  #listeners: Set<(event: Event) => void> | undefined;

  /** The function returned withdraws `listener`, also while others are being called. */
  add(listener: (event: Event) => void): () => void {
    // A function of its own for each, as the same one may listen several times.
    const listening = (event: Event) => listener(event);
    this.#listeners ??= new Set();
    const listeners = this.#listeners;
    listeners.add(listening);
    return () => listeners.delete(listening);
  }

  /** It has happened: calls and forgets all of them. */
  fire(event: Event): void {
    const listeners = this.#listeners;
    this.#listeners = undefined;
    for (const listener of listeners ?? []) listener(event);
  }

  clear(): void {
    this.#listeners?.clear();
    this.#listeners = undefined;
  }
}
