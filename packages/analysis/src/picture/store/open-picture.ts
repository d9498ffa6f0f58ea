import {
  EntenteError,
  predicates,
  type Actor,
  type ActorId,
  type ClaimId,
  type PredicateName,
  type ReviewState,
} from "@entente/claims";
import { DateTable, type Dated, type ReadDate } from "../dated.ts";
import { doesCount, knownDate, type KnownClaim, type KnownEvidence } from "../known-claims.ts";
import { ledgerOver, type Ledger } from "../ledger.ts";
import { endingsAmong, type Endings } from "../endings.ts";
import type { Evidence, EvidenceOptions, PictureClaim } from "../picture.ts";
import { createSideReader } from "../propositions.ts";
import { ruleBook, type RuleBook } from "../rules/rule-book.ts";
import { standings } from "../standing.ts";
import { Bearing } from "./bearing.ts";
import { ClaimColumns } from "./claim-columns.ts";
import { ClaimReader } from "./claim-reader.ts";
import { EpisodeColumns } from "./episode-columns.ts";
import { dayOf, type EpisodeFacts } from "./episode-numbers.ts";
import { rankOf } from "./episode-facts.ts";
import { Interned } from "./interned.ts";
import { LinealIndex } from "./lineal-index.ts";
import { busiest, busy, PairStates } from "./pair-states.ts";
import { PropositionColumns } from "./proposition-columns.ts";

/** What changed in the evidence. */
export interface PictureChange {
  /** Sources and actors that are new: they come no later than their claims. */
  readonly sources?: Evidence["sources"];
  readonly actors?: Evidence["actors"];
  /** Claims that are new or were decided anew; they take the place of those with their ids. */
  readonly put?: readonly PictureClaim[];
  /** Claims that are gone. */
  readonly remove?: readonly ClaimId[];
}

/** What a change did. */
export interface Applied {
  /** The propositions that it touched: those it names, and those its claims may end or question. */
  readonly touched: readonly number[];
  /** What takes the claims back to what they were. */
  readonly undo: PictureChange;
}

/**
 * The claims of a workspace as columns of numbers, with what they make of each state worked out and kept: opened once,
 * asked often, and brought up to date claim by claim. What it says is always what the same evidence says from scratch.
 */
export class OpenPicture {
  readonly options: EvidenceOptions;
  readonly book: RuleBook;
  readonly actors = new Map<string, Actor>();
  readonly symbols = new Interned<string>();
  readonly claims: ClaimColumns;
  readonly propositions: PropositionColumns;
  readonly episodes = new EpisodeColumns();
  readonly lineal = new LinealIndex();
  readonly #dates = new DateTable();
  readonly readDate: ReadDate = this.#dates.read;
  readonly #bearing: Bearing;
  readonly #review: ReadonlySet<ReviewState>;
  readonly #limit: Dated | null;
  /** When each source became known, by its number. */
  readonly #known: Dated[] = [];
  readonly #sideOf: (object: string | null) => string;
  readonly #evidence: KnownEvidence;
  readonly #reader: ClaimReader;
  readonly #pairs: PairStates;
  #whole: Ledger | null = null;
  /** By symbol: whether it is an actor. */
  #isActor = new Uint8Array(1024);

  constructor(options: EvidenceOptions, expected: number) {
    this.options = options;
    this.book = ruleBook(options.rules);
    this.claims = new ClaimColumns(this.symbols, this.#dates, expected);
    this.propositions = new PropositionColumns(expected);
    this.#reader = new ClaimReader(this.claims, this.propositions, this.#known, this.readDate);
    this.#bearing = new Bearing(this.propositions, this.book);
    this.#review = new Set<ReviewState>(options.review ?? ["accepted", "proposed"]);
    this.#limit = options.knownAt ? this.readDate(options.knownAt) : null;
    this.#sideOf = createSideReader({ actors: this.actors });
    this.#evidence = {
      actors: this.actors,
      claims: [],
      readDate: this.readDate,
      timeOfClaim: (id) => {
        const row = this.claims.ids.find(id);
        return row < 0 ? null : this.claims.timeOf(row);
      },
    };
    this.#pairs = new PairStates({
      evidence: this.#evidence,
      book: this.book,
      propositions: this.propositions,
      bearing: this.#bearing,
      reader: this.#reader,
      symbols: this.symbols,
    });
  }

  /** How many claims count. */
  get size(): number {
    return this.claims.size;
  }

  /** The bytes of all columns. What claims share (names, dates, qualifiers) is kept once, beside them. */
  get bytes(): number {
    return this.claims.bytes + this.propositions.bytes + this.episodes.bytes + this.#isActor.byteLength;
  }

  /** Takes in all evidence at once. Only for a picture that is empty. */
  load(evidence: Pick<Evidence, "actors" | "sources"> & { readonly claims: Iterable<PictureClaim> }): void {
    this.#introduce(evidence);
    for (const claim of evidence.claims) this.#insert(claim);
    const counts = new Int32Array(this.symbols.length);
    // In the order in which they came, so that what is asked together lies together.
    for (const about of this.propositions.firstAboutEach().toSorted()) {
      const group: number[] = [];
      for (let one = about; one >= 0; one = this.propositions.nextAbout(one))
        if (this.propositions.isState(one)) group.push(one);
      if (group.length === 0) continue;
      this.#pairs.work(group, busiest, (proposition, facts) => {
        this.#write(proposition, facts, (side) => {
          counts[side] = (counts[side] as number) + 1;
        });
      });
    }
    this.episodes.neighbours.reserve(counts);
    const numbers = this.episodes.arrange((symbol) => this.isActorSymbol(symbol));
    for (let proposition = 0; proposition < this.propositions.length; proposition++) {
      const episode = this.propositions.episodeOf(proposition);
      if (episode >= 0) this.propositions.setEpisode(proposition, numbers[episode] as number);
    }
  }

  /**
   * Brings the picture up to date. The work grows with the claims about the same two, and with all states of an actor
   * only where a change is about its death, merger or end.
   *
   * @throws EntenteError `ENT_SOURCE_UNKNOWN` where a claim's source was never given, `ENT_DATE_BAD`.
   */
  apply(change: PictureChange): Applied {
    this.#whole = null;
    this.#introduce(change);
    const put = new Map((change.put ?? []).map((claim) => [claim.id, claim]));
    const touched = new Set<number>();
    const undone: { put: PictureClaim[]; remove: ClaimId[] } = { put: [], remove: [] };
    for (const id of new Set([...(change.remove ?? []), ...put.keys()])) {
      const row = this.claims.ids.find(id);
      if (row < 0) continue;
      undone.put.push(this.claims.read(row));
      this.#touch(row, touched);
      this.#reader.removed(this.propositions.ofClaim(row), id);
      this.propositions.removeClaim(row);
      this.claims.remove(row);
    }
    for (const claim of put.values()) {
      const row = this.#insert(claim);
      if (row < 0) continue;
      undone.remove.push(claim.id);
      this.#touch(row, touched);
    }
    for (const group of this.#byPair(touched))
      this.#pairs.work(group, busy, (proposition, facts) => this.#refresh(proposition, facts));
    return { touched: [...touched], undo: undone };
  }

  /** The symbol of an actor, or -1. */
  symbolOf(actor: ActorId): number {
    return this.actors.has(actor) ? this.symbols.find(actor) : -1;
  }

  /** An object as propositions have it: an actor's id, or a literal with its spelling evened out. */
  sideOf(object: string | null): string {
    return this.#sideOf(object);
  }

  isActorSymbol(symbol: number): boolean {
    return this.#isActor[symbol] === 1;
  }

  /** The claims of a proposition, by known date and id. */
  claimsOf(proposition: number): readonly KnownClaim[] {
    return this.#reader.of(proposition);
  }

  /** What is drawn of some propositions: the same as would be drawn of them among everything. */
  ledgerOf(propositions: Iterable<number>): Ledger {
    const drawn = new Set(propositions);
    const bearing = new Set<number>();
    for (const proposition of drawn) this.#addBearing(proposition, bearing);
    return ledgerOver(
      this.#evidence,
      this.book,
      this.options,
      this.#reader.among(drawn),
      this.#reader.among(bearing),
    );
  }

  /** What may end a state of the highest standing between two, whether or not a claim tells of such a state. */
  endingsOn(predicate: PredicateName, subject: string, object: string | null): Endings {
    const sides = [subject, this.#sideOf(object)].map((side) => this.symbols.find(side)) as [number, number];
    const bearing = this.#reader.among(this.#bearing.onState(predicate, ...sides));
    return endingsAmong(this.#evidence, this.book, bearing)(standings[0]);
  }

  /** What is drawn of everything; worked out when it is first asked for after a change. */
  ledger(): Ledger {
    this.#whole ??= this.ledgerOf(Array.from({ length: this.propositions.length }, (_, number) => number));
    return this.#whole;
  }

  #addBearing(proposition: number, bearing: Set<number>): void {
    if (predicates[this.propositions.predicateOf(proposition)].kind !== "state") return;
    for (const other of this.#bearing.on(proposition)) bearing.add(other);
    if (this.propositions.predicateOf(proposition) === "truce_with") bearing.add(proposition);
    if (this.propositions.predicateOf(proposition) !== "fights") return;
    const first = this.propositions.firstOf(proposition);
    const truce = this.propositions.find("truce_with", 0, first, this.propositions.secondOf(proposition));
    if (truce < 0) return;
    bearing.add(truce);
    for (const other of this.#bearing.on(truce)) bearing.add(other);
  }

  #introduce({ actors = [], sources = [] }: Pick<PictureChange, "actors" | "sources">): void {
    for (const actor of actors) {
      this.actors.set(actor.id, actor);
      this.lineal.introduce(actor);
      const symbol = this.symbols.numberOf(actor.id, actor.id);
      if (symbol >= this.#isActor.length) {
        const longer = new Uint8Array(symbol * 2);
        longer.set(this.#isActor);
        this.#isActor = longer;
      }
      this.#isActor[symbol] = 1;
    }
    for (const source of sources)
      this.#known[this.claims.sources.numberOf(source.id, source.id)] = knownDate(source, this.readDate);
  }

  /** Adds a claim and gives its row, or -1 where it does not count. */
  #insert(claim: PictureClaim): number {
    const source = this.claims.sources.find(claim.source);
    if (source < 0) throw new EntenteError("ENT_SOURCE_UNKNOWN", { id: claim.source });
    if (!doesCount(claim, this.#known[source] as Dated, this.#review, this.#limit)) return -1;
    const subject = this.symbols.numberOf(claim.subject, claim.subject);
    const said = claim.object === null ? -1 : this.symbols.numberOf(claim.object, claim.object);
    const row = this.claims.add(claim, subject, said, source);
    const before = this.propositions.length;
    const object = this.isActorSymbol(said) ? said : this.#sideSymbol(claim.object);
    const proposition = this.propositions.findOrAdd(claim.predicate, rankOf(claim), subject, object);
    this.lineal.add(claim, proposition, [subject, object], (side) => this.#sideSymbol(side));
    this.propositions.addClaim(proposition, row);
    this.#reader.added(proposition, claim, source);
    if (this.propositions.length > before) this.#bearing.add(proposition);
    return row;
  }

  #sideSymbol(object: string | null): number {
    const side = this.#sideOf(object);
    return this.symbols.numberOf(side, side);
  }

  /** Adds what a claim's coming or going may change. */
  #touch(row: number, touched: Set<number>): void {
    const proposition = this.propositions.ofClaim(row);
    touched.add(proposition);
    const { id, modality } = this.claims.read(row);
    const rows = [...this.claims.placedBy(id)];
    if (modality === "asserted") for (const state of this.#bearing.of(proposition)) touched.add(state);
    for (const placed of rows) {
      const own = this.propositions.ofClaim(placed);
      touched.add(own);
      for (const state of this.#bearing.of(own)) touched.add(state);
    }
  }

  /** Puts the episodes of a state in the place of those it had; those that are as they were stay where they are. */
  #refresh(proposition: number, facts: readonly EpisodeFacts[]): void {
    const before: number[] = [];
    for (let one = this.propositions.episodeOf(proposition); one >= 0; one = this.episodes.nextOf(one))
      before.push(one);
    const sides = [this.propositions.firstOf(proposition), this.propositions.secondOf(proposition)] as const;
    let next = -1;
    for (const fact of facts) {
      let episode = before.at(-1);
      while (episode !== undefined && comesBefore(this.episodes, episode, fact)) {
        this.episodes.remove(before.pop() as number);
        episode = before.at(-1);
      }
      if (episode !== undefined && this.episodes.isAs(episode, fact)) {
        before.pop();
        this.episodes.setNext(episode, next);
        next = episode;
      } else {
        next = this.episodes.add(proposition, ...sides, fact, next);
        this.episodes.link(next, (symbol) => this.isActorSymbol(symbol));
      }
    }
    for (const episode of before) this.episodes.remove(episode);
    this.propositions.setEpisode(proposition, next);
  }

  #write(proposition: number, facts: readonly EpisodeFacts[], onSide: (symbol: number) => void): void {
    const first = this.propositions.firstOf(proposition);
    const second = this.propositions.secondOf(proposition);
    let next = -1;
    for (const fact of facts) {
      next = this.episodes.add(proposition, first, second, fact, next);
      if (this.isActorSymbol(first)) onSide(first);
      if (this.isActorSymbol(second)) onSide(second);
    }
    this.propositions.setEpisode(proposition, next);
  }

  /** The states among some propositions, those about the same two together: much the same bears on them. */
  #byPair(propositions: Iterable<number>): Iterable<number[]> {
    const groups = new Map<number, number[]>();
    for (const proposition of propositions) {
      if (!this.propositions.isState(proposition)) continue;
      const first = this.propositions.firstOf(proposition);
      const second = this.propositions.secondOf(proposition);
      const pair = Math.min(first, second) * 2 ** 26 + Math.max(first, second);
      const group = groups.get(pair);
      if (group) group.push(proposition);
      else groups.set(pair, [proposition]);
    }
    return groups.values();
  }
}

/** Whether an episode comes before where one would stand that is so: by standing, then by first day. */
const comesBefore = (
  episodes: EpisodeColumns,
  episode: number,
  { own: { rank, start } }: EpisodeFacts,
): boolean =>
  episodes.rankOf(episode) < rank ||
  (episodes.rankOf(episode) === rank && episodes.startOf(episode) < dayOf(start));

/**
 * Opens a picture of some evidence.
 *
 * @throws EntenteError `ENT_SOURCE_UNKNOWN` where a claim's source is missing, `ENT_DATE_BAD`.
 * @example
 * const open = openPicture(evidence, { review: ["accepted"] });
 * open.apply({ put: [{ ...claim, review: "accepted" }] });
 * drawPicture(open.ledger(), "2014-06").relations;
 */
export function openPicture(evidence: Evidence, options: EvidenceOptions = {}): OpenPicture {
  const picture = new OpenPicture(options, evidence.claims.length);
  picture.load(evidence);
  return picture;
}
