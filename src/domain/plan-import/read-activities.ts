import { activityRows, headerRepeats, sentencesOf, type ActivityRow } from './activity-rows';
import type { ColumnField } from './column-names';
import { composedSummary } from './composed-summary';
import type { Header } from './find-columns';
import type { Grid, Words } from './grid';
import { bare, fitting, LONGEST_STRING, normal, tidy } from './normal-form';
import type { Notebook } from './notebook';
import type { ActivityPreview, Progress, ThingKey, ThingKind } from './preview';
import { isReference, referred } from './references';
import { readTiming } from './read-timing';
import { aloneIn, thingsNamed } from './things-named';
import { valuesIn } from './split-values';

const NONE = /^[–—-]+$/;
const EVERY = /^(alla|samtliga|all)(?: (?:mål|budskap|goals|messages))?$/i;

const STATES: readonly (readonly [RegExp, Progress])[] = [
  [/^(inte|ej|not) |^planer|^kommande|^to do|^planned|^att göra/, 'needs-action'],
  [/klar|genomför|avslut|färdig|^ja$|^x$|^✓|^done|complete|^yes$/, 'completed'],
  [/pågå|påbörj|löpande|started|ongoing|in progress/, 'in-process'],
  [/inställ|utgå|avbrut|cancel/, 'cancelled'],
  [/skjut|flyttad|vilande|pausad|postpone/, 'postponed'],
  [/^nej$|^no$/, 'needs-action'],
];

/** The activities of an action plan, each with what its cells name. */
export function readActivities(
  grid: Grid,
  header: Header,
  notebook: Notebook,
  options: { from: number; year?: number },
): readonly ActivityPreview[] {
  for (const words of headerRepeats(grid, header)) notebook.leave(words, 'heading-repeated');
  const rows = activityRows(grid, header);
  const reader = new ActivityReader(notebook, rows, options.year);
  return rows.map((row, index) => reader.read(row, options.from + index));
}

class ActivityReader {
  private readonly alone = new Map<ColumnField, ReadonlySet<string>>();

  constructor(
    private readonly notebook: Notebook,
    private readonly rows: readonly ActivityRow[],
    private readonly year: number | undefined,
  ) {}

  read(row: ActivityRow, index: number): ActivityPreview {
    const key = `activity:${index + 1}`;
    const put = (field: ColumnField) => this.put(key, field, row.lines.get(field) ?? []);
    put('number');
    for (const { lines } of row.unknown) for (const one of lines) this.notebook.leave(one, 'column-not-recognised');
    const named = sentencesOf(put('summary'), () => false)
      .map(({ text }) => text)
      .join(' ');
    const [goals, keyMessages] = [this.things('goal', put('goals')), this.things('key-message', put('key-messages'))];
    const audiences = this.named('audience', 'audiences', put('audiences'));
    const channels = [...this.named('channel', 'channels', put('channels')), ...this.channelOfThatName(named)];
    const nameOf = (one: ThingKey | undefined) => (one ? this.notebook.name(one) : undefined);
    const composed = composedSummary([nameOf(channels[0] ?? keyMessages[0]), nameOf(audiences[0])]);
    const summary = named || composed || this.first(put('description')) || '–';
    const [when, where] = [put('timing'), put('location')].map((lines) => lines.map(({ text }) => text).join(' '));
    const tooLong = [summary, when, where].filter((text) => text !== undefined && text.length > LONGEST_STRING);
    const description = [...tooLong, ...put('description').map(({ text }) => text)].join('\n');
    return {
      key,
      summary: fitting(summary, LONGEST_STRING),
      isComposed: named === '',
      ...(description && { description }),
      goals,
      audiences,
      keyMessages,
      channels: [...new Set(channels)],
      responsible: this.named('office', 'responsible', put('responsible')),
      partners: this.named('organisation', 'partners', put('partners')),
      ...this.timing(when ?? ''),
      ...(where && { location: fitting(where, LONGEST_STRING) }),
      ...this.progress(put('progress')),
      ...this.budget(put('budget')),
      followUps: sentencesOf(put('follow-up'), () => false).map(({ text }) => text),
    };
  }

  /** The lines of a field, on record as placed; a dash says that there is nothing. */
  private put(key: string, field: ColumnField, lines: readonly Words[]): readonly Words[] {
    const unread: readonly ColumnField[] = [
      'goals',
      'audiences',
      'key-messages',
      'channels',
      'responsible',
      'partners',
      'progress',
      'budget',
    ];
    for (const words of lines) {
      if (NONE.test(words.text) || field === 'number')
        this.notebook.place(words, { kind: 'structure', ref: key, field });
      else if (!unread.includes(field)) this.notebook.place(words, { kind: 'activity', ref: key, field });
    }
    return lines.filter(({ text }) => !NONE.test(text));
  }

  /** Goals and key messages: sentences, or their numbers. */
  private things(kind: 'goal' | 'key-message', lines: readonly Words[]): readonly ThingKey[] {
    const whole = sentencesOf(lines, (text) => this.notebook.knows(kind, text));
    const keys = whole.flatMap((line) => {
      if (isReference(line.text) && !this.notebook.knows(kind, line.text)) return this.meant(kind, line);
      if (EVERY.test(bare(line.text))) return this.meantAll(kind, line);
      return valuesIn([line], { isKnown: (text) => this.notebook.knows(kind, text), isNames: false }).map((value) =>
        this.notebook.note(kind, unmarked(value)),
      );
    });
    return [...new Set(keys)];
  }

  private meant(kind: 'goal' | 'key-message', line: Words): readonly ThingKey[] {
    const { keys, unknown } = referred(line.text, this.notebook.of(kind));
    if (unknown.length > 0) this.notebook.leave(line, 'reference-unknown');
    else for (const key of keys) this.notebook.place(line, { kind, ref: key, field: 'reference' });
    return keys;
  }

  private meantAll(kind: ThingKind, line: Words): readonly ThingKey[] {
    const keys = this.notebook.of(kind).map(({ key }) => key);
    for (const key of keys) this.notebook.place(line, { kind, ref: key, field: 'reference' });
    return keys;
  }

  /** Audiences, channels, offices and partners: names, several to a line. */
  private named(kind: ThingKind, field: ColumnField, lines: readonly Words[]): readonly ThingKey[] {
    const alone = this.alone.get(field) ?? aloneIn(this.rows.flatMap((row) => row.lines.get(field) ?? []));
    this.alone.set(field, alone);
    return thingsNamed(kind, lines, alone, this.notebook);
  }

  private channelOfThatName(summary: string): readonly ThingKey[] {
    return summary !== '' && this.notebook.knows('channel', summary)
      ? [this.notebook.note('channel', { text: summary, at: [] })]
      : [];
  }

  private first(lines: readonly Words[]): string {
    return lines[0]?.text ?? '';
  }

  private timing(text: string): Pick<ActivityPreview, 'timing'> {
    const timing = readTiming(text, this.year);
    return timing ? { timing: { ...timing, text: fitting(timing.text, LONGEST_STRING) } } : {};
  }

  private progress(lines: readonly Words[]): Pick<ActivityPreview, 'progress'> {
    const text = normal(lines.map((line) => line.text).join(' '));
    const progress = STATES.find(([pattern]) => pattern.test(text))?.[1];
    this.placeOrLeave(lines, progress !== undefined, 'progress');
    return progress ? { progress } : {};
  }

  private budget(lines: readonly Words[]): Pick<ActivityPreview, 'budget'> {
    const budget = amountIn(lines.map(({ text }) => text).join(' '));
    this.placeOrLeave(lines, budget !== undefined, 'budget');
    return budget === undefined ? {} : { budget };
  }

  private placeOrLeave(lines: readonly Words[], isRead: boolean, field: 'progress' | 'budget'): void {
    for (const words of lines) {
      if (isRead) this.notebook.structure(words, field);
      else this.notebook.leave(words, field === 'budget' ? 'not-an-amount' : 'status-unknown');
    }
  }
}

/** A number typed before a sentence in a cell: `1. Öka kunskapen`. */
const unmarked = ({ text, at }: Words): Words => ({ text: text.replace(/^\d{1,2}[.)]\s+/, ''), at });

/** `10 000 kr`, `ca 5 tkr`, `1,5 mkr` in kronor; nothing when there is more than an amount. */
function amountIn(text: string): number | undefined {
  const [, digits = '', unit = ''] =
    /^(?:ca\.?\s*|cirka\s*|about\s*)?([\d\s.,]+?)\s*(tkr|mkr|kr|sek|kronor|:-)?\.?$/i.exec(tidy(text)) ?? [];
  const plain = digits
    .replace(/[\s.](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.')
    .trim();
  const factor = /^tkr$/i.test(unit) ? 1000 : /^mkr$/i.test(unit) ? 1_000_000 : 1;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) * factor : undefined;
}
