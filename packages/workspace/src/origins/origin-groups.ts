/** Why two things come from one origin. */
export interface OriginLink {
  /** A source (`s3`) or an outlet (`o:Reuters`). */
  readonly one: string;
  readonly other: string;
  readonly why: string;
}

/**
 * Things put together by links, the firmest first; a link that would put two together that a person keeps apart is left
 * out.
 */
export class OriginGroups {
  readonly #parents = new Map<string, string>();
  readonly #links: OriginLink[] = [];
  readonly #apart: readonly (readonly [string, string])[];

  constructor(links: Iterable<OriginLink>, apart: readonly (readonly [string, string])[]) {
    this.#apart = apart;
    for (const link of links) this.#join(link);
  }

  /** What stands for the group a thing is in. */
  find(thing: string): string {
    let root = thing;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    if (root !== thing) this.#parents.set(thing, root);
    return root;
  }

  /** Links inside one group that lead to or from one of these things. */
  reasons(things: ReadonlySet<string>, root: string): OriginLink[] {
    return this.#links.filter(
      ({ one, other }) => (things.has(one) || things.has(other)) && this.find(one) === root,
    );
  }

  #join(link: OriginLink): void {
    const [one, other] = [this.find(link.one), this.find(link.other)];
    if (one === other) {
      this.#links.push(link);
      return;
    }
    const isKeptApart = this.#apart.some(([a, b]) => {
      const [x, y] = [this.find(a), this.find(b)];
      return (x === one && y === other) || (x === other && y === one);
    });
    if (isKeptApart) return;
    this.#parents.set(other, one);
    this.#links.push(link);
  }
}
