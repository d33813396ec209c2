import { piecesOf, type Place, type Source } from './blocks';
import { traitsOf } from './guess-traits';
import type { Words } from './grid';
import { spellingsOf, nearMatches, prepared, type Candidate } from './match-names';
import { bare, capitalised, normal } from './normal-form';
import type { Became, Known, LedgerEntry, Thing, ThingKey, ThingKind, Traits, Unplaced } from './preview';

type Noted = Omit<Thing, 'alternatives'>;

/** With more new names of a kind than any plan has, they are not compared with each other: the time would grow with the square. */
const MOST_COMPARED = 150;

/**
 * What has been understood so far of one document: the things it names, and for each of its pieces where it went.
 * It grows while a document is read, and lives no longer than that.
 */
export class Notebook {
  private readonly things = new Map<ThingKey, Noted>();
  private readonly keys = new Map<ThingKind, ThingKey[]>();
  /** Spellings in their normal form, of what was noted and of what exists. */
  private readonly spellings = new Map<ThingKind, Map<string, ThingKey>>();
  private readonly existing = new Map<ThingKind, Map<string, NonNullable<Thing['match']>>>();
  private readonly went = new Map<Place, Became[]>();
  private readonly reasons = new Map<Place, Unplaced>();

  constructor(private readonly known: Known) {
    for (const [kind, candidates] of Object.entries(known))
      this.existing.set(kind as ThingKind, spellingsOf(candidates));
  }

  /** The thing of that name: one noted before, one that exists, or a new one. Only equal spellings and other names join. */
  note(kind: ThingKind, words: Words, traits: Traits = {}, mark?: string): ThingKey {
    const key = this.find(kind, words.text) ?? this.made(kind, words.text, traits, mark);
    const noted = this.things.get(key);
    const written = bare(words.text);
    if (noted && !noted.written.includes(written))
      this.things.set(key, { ...noted, written: [...noted.written, written] });
    this.place(words, { kind, ref: key, field: 'name' });
    return key;
  }

  /** What is said of a thing after it was named. */
  add(key: ThingKey, traits: Traits): void {
    const noted = this.things.get(key);
    if (noted) this.things.set(key, { ...noted, traits: { ...noted.traits, ...traits } });
  }

  /** The key of a thing that was noted under that name, or under another name of the same existing one. */
  find(kind: ThingKind, text: string): ThingKey | undefined {
    const form = normal(text);
    const spelled = this.spellings.get(kind)?.get(form);
    if (spelled) return spelled;
    const id = this.existing.get(kind)?.get(form)?.id;
    return id === undefined ? undefined : this.of(kind).find(({ match }) => match?.id === id)?.key;
  }

  /** Whether the document so far, or what exists, has a thing of that name. */
  knows(kind: ThingKind, text: string): boolean {
    const form = normal(text);
    return Boolean(this.spellings.get(kind)?.has(form) || this.existing.get(kind)?.has(form));
  }

  /** The things of a kind in the order in which they were met. */
  of(kind: ThingKind): readonly Noted[] {
    return (this.keys.get(kind) ?? []).flatMap((key) => this.things.get(key) ?? []);
  }

  name(key: ThingKey): string {
    return this.things.get(key)?.name ?? '';
  }

  /** Existing things whose names, in one form or another, occur in a text. */
  mentioned(kind: ThingKind, text: string): readonly ThingKey[] {
    const words = stems(text);
    const found = (this.known[kind] ?? []).filter(({ name, aliases = [] }) =>
      [name, ...aliases].some((one) => ` ${words} `.includes(` ${stems(one)} `)),
    );
    return found.map(({ name }) => this.note(kind, { text: name, at: [] }));
  }

  place({ at }: Pick<Words, 'at'>, became: Became): void {
    for (const place of at) this.went.set(place, [...(this.went.get(place) ?? []), became]);
  }

  /** A piece that says how the document is put together, and is kept nowhere. */
  structure(words: Pick<Words, 'at'>, field: string): void {
    this.place(words, { kind: 'structure', ref: 0, field });
  }

  /** Says why a piece has no place; one that has a place elsewhere needs none. */
  leave({ at }: Pick<Words, 'at'>, because: Unplaced): void {
    for (const place of at) this.reasons.set(place, because);
  }

  /** The things, each with what else may be meant by its name. */
  finished(): readonly Thing[] {
    const kinds = [...this.keys.keys()];
    const alternatives = new Map(kinds.flatMap((kind) => this.alternativesIn(kind)));
    return [...this.things.values()].map((thing) => ({ ...thing, alternatives: alternatives.get(thing.key) ?? [] }));
  }

  /** Every piece of the source, with where it went. */
  ledger(source: Source): readonly LedgerEntry[] {
    return piecesOf(source).map(({ at, text }) => {
      const became = this.went.get(at) ?? [];
      return became.length > 0
        ? { at, text, became }
        : { at, text, became, because: this.reasons.get(at) ?? 'not-recognised' };
    });
  }

  private made(kind: ThingKind, text: string, traits: Traits, mark: string | undefined): ThingKey {
    const form = normal(text);
    const match = this.existing.get(kind)?.get(form) ?? this.all(kind, text);
    const keys = this.keys.get(kind) ?? [];
    const key = `${kind}:${keys.length + 1}`;
    const name = match?.name ?? capitalised(bare(text));
    this.things.set(key, {
      key,
      kind,
      name,
      written: [],
      ...(mark && { mark }),
      ...(match && { match }),
      traits: { ...traitsOf(kind, bare(text)), ...traits },
    });
    if (keys.push(key) === 1) this.keys.set(kind, keys);
    const spellings = this.spellings.get(kind) ?? new Map<string, ThingKey>();
    this.spellings.set(kind, spellings.set(form, key).set(normal(name), key));
    return key;
  }

  /** `Alla målgrupper` is the audience that stands for all, whatever that one is called. */
  private all(kind: ThingKind, text: string): Noted['match'] {
    const one =
      kind === 'audience' && traitsOf(kind, text).all ? this.known.audience?.find(({ all }) => all) : undefined;
    return one && { id: one.id, name: one.name, confidence: 1, because: 'same' };
  }

  private alternativesIn(kind: ThingKind): readonly (readonly [ThingKey, Thing['alternatives']])[] {
    const fresh = this.of(kind).filter(({ match }) => !match);
    const others: readonly Candidate[] = fresh.map(({ key, name, written }) => ({ id: key, name, aliases: written }));
    const candidates = prepared([...(this.known[kind] ?? []), ...(fresh.length > MOST_COMPARED ? [] : others)]);
    return fresh
      .filter(({ traits }) => !traits.all)
      .map(({ key, name }) => [
        key,
        nearMatches(
          name,
          candidates.filter(({ id }) => id !== key),
        ),
      ]);
  }
}

/** The words of a text without their endings: `beredningsgruppens` and `Beredningsgrupp` are the same. */
const stems = (text: string): string =>
  normal(text)
    .split(/[^\p{L}]+/u)
    .map((word) =>
      word
        .replace(/s$/, '')
        .replace(/(arna|erna|orna|en|et|n)$/, '')
        .replace(/e$/, ''),
    )
    .join(' ');
