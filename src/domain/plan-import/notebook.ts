import { piecesOf, type Place, type Source } from './blocks';
import { traitsOf } from './guess-traits';
import type { Words } from './grid';
import { exactMatch, nearMatches, type Candidate } from './match-names';
import { bare, capitalised, normal } from './normal-form';
import type { Became, Known, LedgerEntry, Thing, ThingKey, ThingKind, Traits, Unplaced } from './preview';

type Noted = Omit<Thing, 'alternatives'>;

/**
 * What has been understood so far of one document: the things it names, and for each of its pieces where it went.
 * It grows while a document is read, and lives no longer than that.
 */
export class Notebook {
  private readonly things: Noted[] = [];
  private readonly went = new Map<Place, Became[]>();
  private readonly reasons = new Map<Place, Unplaced>();

  constructor(private readonly known: Known) {}

  /** The thing of that name: one noted before, one that exists, or a new one. Only equal spellings and other names join. */
  note(kind: ThingKind, words: Words, traits: Traits = {}, mark?: string): ThingKey {
    const noted = this.noted(kind, words.text) ?? this.add(kind, words.text, traits, mark);
    const at = this.things.indexOf(noted);
    const written = bare(words.text);
    if (!noted.written.includes(written)) this.things[at] = { ...noted, written: [...noted.written, written] };
    this.place(words, { kind, ref: noted.key, field: 'name' });
    return noted.key;
  }

  /** The key of a thing that was noted, or exists, under that name. */
  find(kind: ThingKind, text: string): ThingKey | undefined {
    return this.noted(kind, text)?.key;
  }

  /** Whether the document or what exists has a thing of that name. */
  knows(kind: ThingKind, text: string): boolean {
    return this.noted(kind, text) !== undefined || exactMatch(text, this.known[kind] ?? []) !== undefined;
  }

  /** All names of a kind that are known so far, as they are written. */
  names(kind: ThingKind): readonly string[] {
    const existing = (this.known[kind] ?? []).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    return [...existing, ...this.of(kind).flatMap(({ name, written }) => [name, ...written])];
  }

  /** The things of a kind in the order in which they were met. */
  of(kind: ThingKind): readonly Noted[] {
    return this.things.filter((thing) => thing.kind === kind);
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

  /** Says why a piece has no place; one that has a place elsewhere needs none. */
  leave({ at }: Pick<Words, 'at'>, because: Unplaced): void {
    for (const place of at) this.reasons.set(place, because);
  }

  /** The things, each with what else may be meant by its name. */
  finished(): readonly Thing[] {
    return this.things.map((thing) => ({ ...thing, alternatives: thing.match ? [] : this.alternativesTo(thing) }));
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

  private noted(kind: ThingKind, text: string): Noted | undefined {
    const existing = exactMatch(text, this.known[kind] ?? []);
    return this.of(kind).find(
      ({ match, written, name }) =>
        (existing && match?.id === existing.id) || [name, ...written].some((one) => normal(one) === normal(text)),
    );
  }

  private add(kind: ThingKind, text: string, traits: Traits, mark: string | undefined): Noted {
    const match = exactMatch(text, this.known[kind] ?? []) ?? this.all(kind, text);
    const thing: Noted = {
      key: `${kind}:${this.of(kind).length + 1}`,
      kind,
      name: match?.name ?? capitalised(bare(text)),
      written: [],
      ...(mark && { mark }),
      ...(match && { match }),
      traits: { ...traitsOf(kind, bare(text)), ...traits },
    };
    this.things.push(thing);
    return thing;
  }

  /** `Alla målgrupper` is the audience that stands for all, whatever that one is called. */
  private all(kind: ThingKind, text: string): Noted['match'] {
    const one =
      kind === 'audience' && traitsOf(kind, text).all ? this.known.audience?.find(({ all }) => all) : undefined;
    return one && { id: one.id, name: one.name, confidence: 1, because: 'same' };
  }

  private alternativesTo(thing: Noted): Thing['alternatives'] {
    const others = this.of(thing.kind).filter(({ key, match }) => key !== thing.key && !match);
    const candidates: readonly Candidate[] = [
      ...(this.known[thing.kind] ?? []),
      ...others.map(({ key, name, written }) => ({ id: key, name, aliases: written })),
    ];
    return thing.traits.all ? [] : nearMatches(thing.name, candidates);
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
