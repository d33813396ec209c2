import type { Words } from './grid';
import { fitting, LONGEST_STRING } from './normal-form';
import type { Notebook } from './notebook';
import type { BodyPart, SectionPreview } from './preview';

interface Open {
  readonly kind: string;
  readonly heading: Words;
  readonly body: { readonly part: BodyPart; readonly words: readonly Words[] }[];
}

const LONGEST_BEGINNING = 60;

/** Gathers text under the headings that it stands under; a heading without any is structure and no section. */
export class SectionWriter {
  readonly sections: SectionPreview[] = [];
  private open: Open | undefined;

  constructor(private readonly notebook: Notebook) {}

  begin(kind: string, heading: Words): void {
    this.close();
    this.open = { kind, heading, body: [] };
  }

  /** @param title stands over text before any heading; not set: that text's own beginning */
  write(part: BodyPart, words: readonly Words[], title: string | undefined): void {
    this.open ??= {
      kind: 'background',
      heading: { text: title ?? fitting(words[0]?.text ?? '', LONGEST_BEGINNING), at: [] },
      body: [],
    };
    this.open.body.push({ part, words });
  }

  close(): void {
    const { open } = this;
    this.open = undefined;
    if (!open) return;
    if (open.body.length === 0) return this.notebook.structure(open.heading, 'heading');
    const ref = this.sections.length;
    this.notebook.place(open.heading, { kind: 'section', ref, field: 'heading' });
    for (const { words } of open.body)
      for (const one of words) this.notebook.place(one, { kind: 'section', ref, field: 'body' });
    const heading = fitting(open.heading.text, LONGEST_STRING);
    const whole: BodyPart[] = heading === open.heading.text ? [] : [{ kind: 'paragraph', text: open.heading.text }];
    this.sections.push({ kind: open.kind, heading, body: [...whole, ...open.body.map(({ part }) => part)] });
  }
}
