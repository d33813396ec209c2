import type { Difference } from '../domain/differences';
import type { RequestRecord } from '../domain/request-record';
import type { Snapshot } from '../store/snapshot-store';
import { NO_NAMES } from '../domain/display-names';
import type { RequestComment } from '../store/comment-store';
import type { Comparison } from '../use-cases/compare-request';
import { filledIn, type Language } from '../words/language';
import { LINK } from '../words/link-words';
import { answerForm, type Given } from './answer-form';
import { html, Html } from './html';
import type { Page } from './layout';
import { said } from './said';

/** All that whoever decides by a link is shown. */
export interface Shown {
  readonly language: Language;
  readonly office: string;
  readonly record: RequestRecord;
  readonly snapshot: Snapshot;
  /** The text as readers will see it, safe; undefined where the host does not say. */
  readonly asRead: string | undefined;
  /** With what is live; undefined when nothing is. */
  readonly comparison: Comparison | undefined;
  readonly comments: readonly (RequestComment & { readonly name: string })[];
  /** Ids of requirements whose check has a remark. */
  readonly remarks: ReadonlySet<string>;
  readonly submittedBy: string;
  readonly expiresAt: string;
  readonly form: string;
  readonly given?: Given | undefined;
  instant(at: string): string;
  /** What a field is called. */
  field(path: string): string;
}

/** What is asked, everything there is to judge it by, and at the end the answer. */
export function linkPage(shown: Shown): Page {
  const { language, record, office, given } = shown;
  const t = (key: keyof typeof LINK) => LINK[key][language];
  const body = html`
    <h1>${record.title}</h1>
    ${given ? html`<div class="problem" role="alert" id="problem"><h2>${t('problem')}</h2><p><a href="#answer">${given.problem}</a></p></div>` : undefined}
    <p><strong>${filledIn(t('asks'), { office })}</strong> ${t('notYet')}</p>
    ${facts(shown)}
    <h2>${t('proposed')}</h2>
    <div class="text">${proposed(shown)}</div>
    <h2>${t('changes')}</h2>
    ${changes(shown)}
    <h2>${t('rule')}</h2>
    <p><strong>${record.ruleTitle}</strong></p>
    <p>${record.because}</p>
    <h2>${t('requirements')}</h2>
    ${requirements(shown)}
    <h2>${t('comments')}</h2>
    ${comments(shown)}
    ${answerForm({ language, office, form: shown.form, given })}
  `; // prettier-ignore
  return { status: given?.status ?? 200, language, title: `${record.title} – ${t('title')}`, body };
}

function facts({ language, record, submittedBy, expiresAt, instant }: Shown): Html {
  const rows: readonly (readonly [keyof typeof LINK, string | null])[] = [
    ['submittedBy', submittedBy],
    ['note', record.note],
    ['dueAt', record.dueAt && instant(record.dueAt)],
    ['expiresAt', instant(expiresAt)],
  ];
  return html`<dl>${rows.flatMap(([key, value]) => (value ? [row(LINK[key][language], value)] : []))}</dl>`;
}

function proposed({ asRead, snapshot, language, field: named }: Shown): Html {
  if (asRead !== undefined) return new Html(asRead);
  const { content, names = NO_NAMES } = snapshot;
  const fields = Object.entries(content).filter(([, value]) => value !== null && value !== '');
  return html`<dl>${fields.map(([field, value]) => row(named(field), said(value, names, language)))}</dl>`;
}

function changes({ comparison, language, field: named }: Shown): Html {
  if (!comparison) return html`<p>${LINK.nothingLive[language]}</p>`;
  const { differences, names } = comparison;
  if (differences.length === 0) return html`<p>${LINK.sameAsLive[language]}</p>`;
  return html`${differences.map(change)}`;

  function change({ field, kind, before, after }: Difference): Html {
    const was = kind === 'added' ? undefined : row(LINK.before[language], said(before, names, language));
    const is = kind === 'removed' ? undefined : row(LINK.after[language], said(after, names, language));
    return html`<h3>${named(field)} (${LINK[kind][language]})</h3>
      <dl>${was}${is}</dl>`;
  }
}

function requirements({ record, remarks, language }: Shown): Html {
  if (record.requirements.length === 0) return html`<p>${LINK.noRequirements[language]}</p>`;
  const items = record.requirements.map((requirement) => {
    const { id, title, strength, because } = requirement;
    const text = 'advice' in requirement ? requirement.advice : because;
    const remark = remarks.has(id) ? html` <strong>${LINK.remark[language]}</strong>` : undefined;
    return html`<li><strong>${title}</strong> (${LINK[strength][language]}). ${text}${remark}</li>`;
  });
  return html`<ul>
    ${items}
  </ul>`;
}

function comments({ comments: all, language, instant, field: named }: Shown): Html {
  if (all.length === 0) return html`<p>${LINK.noComments[language]}</p>`;
  const items = all.map(({ name, at, field, text, isBlocking, resolvedAt }) => {
    const about = field === null ? '' : `, ${named(field)}`;
    const stops = isBlocking && resolvedAt === null ? html` <strong>(${LINK.stops[language]})</strong>` : undefined;
    return html`<li>${name}, ${instant(at)}${about}: ${text}${stops}</li>`;
  });
  return html`<ul>
    ${items}
  </ul>`;
}

const row = (label: string, value: string): Html =>
  html`<dt>${label}</dt>
    <dd>${value}</dd>`;
