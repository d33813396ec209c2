import { DetailsTold } from './details-told';
import type { Words } from './grid';
import { levelHeading, namesPeople } from './guess-traits';
import { LONGEST_STRING, normal } from './normal-form';
import type { Notebook } from './notebook';
import type { Item, Part } from './parts';
import type { GoalLevel, PlanPreview, ThingKey } from './preview';
import { SectionWriter } from './section-writer';
import { sentencesIn } from './sentences';
import { divisionOf, meaningOf, type Topic } from './topics';

/** What a plan's text gives beside its table. */
export type TextOfPlan = Pick<PlanPreview, 'title' | 'sections' | 'qualities' | 'reaches' | 'legend' | 'review'>;

const LONGEST_NAME = 60;

/** Reads the headings, paragraphs and lists of a plan in their order; under which heading a list stands says what it is of. */
export class SectionReader {
  private title: string | undefined;
  private readonly sections: SectionWriter;
  private readonly details: DetailsTold;
  private topic: Topic | undefined;
  private topicLevel = 0;
  private audience: ThingKey | undefined;
  private level: GoalLevel | undefined;
  private hasHeading = false;
  private hasList = false;
  private group: { key: ThingKey; scope?: 'internal' | 'external' } | undefined;

  constructor(
    private readonly notebook: Notebook,
    private readonly parts: readonly Part[],
    /** What stands in the plan's sections, in normal form. */
    private readonly written: ReadonlySet<string> = new Set(),
  ) {
    this.sections = new SectionWriter(notebook);
    this.details = new DetailsTold(notebook);
  }

  read(): TextOfPlan {
    this.parts.forEach((part, at) => {
      if (part.kind === 'heading') this.heading(part.words, part.level, at);
      if (part.kind === 'paragraph') this.paragraph(part.words, at);
      if (part.kind === 'list') this.list(part.items);
      if (part.kind === 'furniture') this.notebook.leave(part.words, 'page-furniture');
    });
    this.sections.close();
    const { title, details } = this;
    const { qualities, reaches, legend, review } = details;
    const { sections } = this.sections;
    return { ...(title && { title }), sections, qualities, reaches, legend, ...(review && { review }) };
  }

  private heading(words: Words, level: number, at: number): void {
    const goalLevel = levelHeading(words.text);
    if (goalLevel && this.topic === 'goals') {
      this.level = goalLevel;
      return this.notebook.structure(words, 'level');
    }
    const isTitle = this.isTitle(words, level, at);
    this.hasHeading = true;
    if (isTitle) {
      this.title = words.text;
      return this.notebook.place(words, { kind: 'plan', ref: 0, field: 'title' });
    }
    const { topic, kind } = meaningOf(words.text);
    if (this.isAudience(words, { at, level, isPlain: !topic && !kind })) {
      this.audience = this.notebook.note('audience', words);
      this.level = undefined;
      return;
    }
    this.sections.begin(kind ?? 'other', words);
    this.hasList = this.hasListUnder(at);
    const division = divisionOf(words.text);
    this.audience = undefined;
    this.level = undefined;
    this.group = undefined;
    if (topic === 'audiences' && Object.keys(division).length > 0) {
      const { scope } = division;
      this.group = { key: this.notebook.note('audience', words, division), ...(scope && { scope }) };
    }
    const isBelow = level > this.topicLevel && this.topic !== undefined;
    if (topic || kind || !isBelow) {
      this.topic = topic;
      this.topicLevel = level;
    }
  }

  /** The first heading of all, if it is styled as one, or names the kind of document with nothing but a heading after it. */
  private isTitle({ text }: Words, level: number, at: number): boolean {
    if (text.length > LONGEST_STRING) return false;
    const isFirst = !this.hasHeading;
    const isAlone = this.parts[at + 1]?.kind === 'heading' || this.parts[at + 1]?.kind === 'table';
    return (
      isFirst &&
      (level === 0 || (isAlone && /plan|strategi|policy/i.test(text) && meaningOf(text).topic !== 'activities'))
    );
  }

  /** Under goals and channels, a heading that names people, or that levels of goals follow. */
  private isAudience(
    { text }: Words,
    { at, level, isPlain }: { at: number; level: number; isPlain: boolean },
  ): boolean {
    if (this.topic !== 'goals' && this.topic !== 'channels') return false;
    if (!isPlain) return level > this.topicLevel && this.notebook.knows('audience', text);
    const next = this.parts[at + 1];
    const hasLevels = next?.kind === 'heading' && levelHeading(next.words.text) !== undefined;
    return hasLevels || this.notebook.knows('audience', text) || namesPeople(text);
  }

  private paragraph(words: Words, at: number): void {
    if (this.details.explains(words)) return;
    const next = this.parts[at + 1];
    if (this.topic === 'channels' && this.audience && /:$/.test(words.text) && next?.kind === 'list') {
      return this.notebook.structure(words, 'introduction');
    }
    const rest = sentencesIn(words).filter((sentence) => !this.understood(sentence));
    if (rest.length === 0) return;
    this.sections.write({ kind: 'paragraph', text: rest.map(({ text }) => text).join(' ') }, [words], this.title);
  }

  /** Whether a sentence became a goal or a key message, so that it need not stand in the section too. */
  private understood(sentence: Words): boolean {
    const isText = this.written.has(normal(sentence.text));
    if (!isText && this.topic === 'goals' && (this.level || isGoal(sentence.text))) {
      this.goal(sentence);
      return true;
    }
    if (!isText && this.topic === 'key-messages' && !this.hasList) {
      this.notebook.note('key-message', sentence);
      return true;
    }
    if (this.topic === 'follow-up') this.details.reviewIn(sentence);
    return false;
  }

  private goal(words: Words, mark?: string): ThingKey {
    const traits = { ...(this.level && { level: this.level }), ...(this.audience && { audiences: [this.audience] }) };
    return this.notebook.note('goal', words, traits, mark);
  }

  private hasListUnder(at: number): boolean {
    let next = at + 1;
    while (['paragraph', 'furniture', 'table'].includes(this.parts[next]?.kind ?? '')) next += 1;
    return this.parts[next]?.kind === 'list';
  }

  private list(items: readonly Item[]): void {
    const become = this.listMeaning(items);
    if (become) return items.forEach(become);
    const words = items.map((item) => item.words);
    this.sections.write({ kind: 'list', items: words.map(({ text }) => text) }, words, this.title);
  }

  /** What the items of a list become under this heading; nothing when they stay text. */
  private listMeaning(items: readonly Item[]): ((item: Item) => void) | undefined {
    const { audience, group } = this;
    if (items.every(({ words }) => this.written.has(normal(words.text)))) return undefined;
    const areNames = items.every(
      ({ words }) => words.text.length <= LONGEST_NAME && !/[^.]\.\s|\.\S*\s.*\.$/u.test(words.text),
    );
    switch (this.topic) {
      case 'goals':
        return ({ words, mark }) => this.goal(words, mark);
      case 'key-messages':
        return ({ words, mark }) => this.notebook.note('key-message', words, {}, mark);
      case 'audiences':
        return ({ words, mark }) =>
          this.notebook.note(
            'audience',
            words,
            { ...(group?.scope && { scope: group.scope }), ...(group && { parent: group.key }) },
            mark,
          );
      case 'channels':
        if (audience) return ({ words }) => this.details.reach(audience, words);
        return areNames || items.every(({ words }) => this.notebook.knows('channel', words.text))
          ? ({ words }) => this.notebook.note('channel', words)
          : undefined;
      case 'qualities':
        return items.every(({ words }) => words.text.split(' ').length <= 3)
          ? ({ words }) => this.details.quality(words)
          : undefined;
      default:
        return undefined;
    }
  }
}

/** `Målet med planen är att alla grupper får …`, but not a sentence about goals. */
const isGoal = (sentence: string): boolean =>
  /^(?:det |vårt |ett |den |the |our )?(?:\p{L}+ )?(?:mål(?:et)?|målsättningen|goal|aim|objective)\b.{0,80}?\s(?:är att|är|is to|is that)\s/iu.test(
    normal(sentence),
  ) && !/indelad|indelas|divided/.test(normal(sentence));
