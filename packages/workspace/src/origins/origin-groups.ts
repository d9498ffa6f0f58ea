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
  /** The links that hold, each with its place in their order. */
  readonly #places = new Map<OriginLink, number>();
  readonly #linksOf = new Map<string, OriginLink[]>();
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

  /** Whether any link leads to or from a thing. */
  isLinked(thing: string): boolean {
    return this.#linksOf.has(thing);
  }

  /** Links that lead to or from one of these things, the firmest first. */
  reasons(things: ReadonlySet<string>): OriginLink[] {
    const place = (link: OriginLink): number => this.#places.get(link) ?? 0;
    const links = new Set([...things].flatMap((thing) => this.#linksOf.get(thing) ?? []));
    return [...links].toSorted((a, b) => place(a) - place(b));
  }

  #keep(link: OriginLink): void {
    this.#places.set(link, this.#places.size);
    for (const thing of [link.one, link.other]) {
      const links = this.#linksOf.get(thing);
      if (links) links.push(link);
      else this.#linksOf.set(thing, [link]);
    }
  }

  #join(link: OriginLink): void {
    const [one, other] = [this.find(link.one), this.find(link.other)];
    if (one === other) {
      this.#keep(link);
      return;
    }
    const isKeptApart = this.#apart.some(([a, b]) => {
      const [x, y] = [this.find(a), this.find(b)];
      return (x === one && y === other) || (x === other && y === one);
    });
    if (isKeptApart) return;
    this.#parents.set(other, one);
    this.#keep(link);
  }
}
