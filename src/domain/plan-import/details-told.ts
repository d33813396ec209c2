import type { Words } from './grid';
import { fitting, LONGEST_STRING } from './normal-form';
import type { Notebook } from './notebook';
import type { PlanPreview, ReachPreview, ThingKey } from './preview';
import { readTiming } from './read-timing';

const CONDITION = /,\s*((?:om|vid|när|i mån av|if|when)\s.*)$/iu;
const LEGEND = /^([A-ZÅÄÖ]{1,3}|[xX✓✔●•]|\d)\s*=\s*(\S.*)$/u;

/** Gathers what a plan's text tells beside its sections: signs, qualities, who is reached how, when it is reviewed. */
export class DetailsTold {
  readonly legend: { code: string; label: string }[] = [];
  readonly qualities: string[] = [];
  readonly reaches: ReachPreview[] = [];
  review: PlanPreview['review'];

  constructor(private readonly notebook: Notebook) {}

  /** Whether a line explains a sign, for example `E = e-post`. */
  explains(words: Words): boolean {
    const [, code, label] = LEGEND.exec(words.text) ?? [];
    if (!code || !label || label.length > LONGEST_STRING) return false;
    this.notebook.place(words, { kind: 'plan', ref: this.legend.length, field: 'legend' });
    this.legend.push({ code, label });
    return true;
  }

  quality(words: Words): void {
    this.notebook.place(words, { kind: 'plan', ref: this.qualities.length, field: 'qualities' });
    this.qualities.push(words.text.replace(/[.,;]$/, ''));
  }

  reach(audience: ThingKey, { text, at }: Words): void {
    const name = this.channelIn(text);
    const said = text.slice(name.length).replace(/^,\s*/, '');
    const condition = said !== '' && said.length <= LONGEST_STRING ? said : undefined;
    const channel = this.notebook.note('channel', { text: condition ? name : text, at });
    this.notebook.place({ at }, { kind: 'reach', ref: this.reaches.length, field: 'channel' });
    this.reaches.push({ audience, channel, ...(condition && { condition }) });
  }

  /** The first sentence that says how often something comes back. */
  reviewIn({ text }: Words): void {
    const timing = readTiming(text);
    if (this.review || timing?.mode !== 'recurring') return;
    const { rrule } = timing;
    const bodies = this.notebook.mentioned('office', text);
    this.review = { text: fitting(text, LONGEST_STRING), ...(rrule && { rrule }), bodies };
  }

  /** A channel that is known, or else what stands before a condition. */
  private channelIn(text: string): string {
    const ends = [text.length, ...[...text.matchAll(/,\s/g)].map(({ index }) => index).reverse()];
    const known = ends.map((end) => text.slice(0, end)).find((name) => this.notebook.knows('channel', name));
    return known ?? text.replace(CONDITION, '');
  }
}
