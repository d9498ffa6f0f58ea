/** How a tag dictionary is stored. */
export interface TagDictionaryColumns {
  /** Hashes of the forms (see `WordAtoms.form`). */
  readonly forms: Int32Array;
  /** How many tags each form can have. */
  readonly counts: Uint8Array;
  /** The tags, form after form. */
  readonly tags: Uint8Array;
}

/** The tags that frequent forms can have; a form that isn't listed can have any. */
export class TagDictionary {
  readonly #tags = new Map<number, Uint8Array>();

  constructor(columns: TagDictionaryColumns) {
    let start = 0;
    columns.forms.forEach((form, at) => {
      const end = start + (columns.counts[at] as number);
      this.#tags.set(form, columns.tags.subarray(start, end));
      start = end;
    });
  }

  /** The tags a form can have; undefined if any. */
  tagsOf(form: number): Uint8Array | undefined {
    return this.#tags.get(form);
  }
}
