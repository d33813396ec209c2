import type { Verdict } from '../domain/request';
import { filledIn, type Language } from '../words/language';
import { LINK } from '../words/link-words';
import { html, type Html } from './html';

/** An answer that was not taken, shown again with why. */
export interface Given {
  readonly status: number;
  readonly problem: string;
  readonly verdict?: string | undefined;
  readonly comment?: string | undefined;
}

export const VERDICTS = ['approve', 'request-changes', 'decline'] as const satisfies readonly Verdict[];

interface Form {
  readonly language: Language;
  readonly office: string;
  readonly form: string;
  readonly given?: Given | undefined;
}

/** No answer is chosen beforehand: a program that sends forms off as they are decides nothing. */
export function answerForm({ language, office, form, given }: Form): Html {
  const t = (key: keyof typeof LINK) => LINK[key][language];
  const choices = VERDICTS.map((verdict) =>
    given?.verdict === verdict
      ? html`<label><input type="radio" name="verdict" value="${verdict}" required checked /> ${t(verdict)}</label>`
      : html`<label><input type="radio" name="verdict" value="${verdict}" required /> ${t(verdict)}</label>`,
  );
  return html`
    <h2 id="answer">${t('answer')}</h2>
    <form method="post" autocomplete="off">
      <input type="hidden" name="form" value="${form}" />
      <fieldset>
        <legend>${t('verdict')}</legend>
        ${choices}
      </fieldset>
      <label for="comment">${t('comment')}</label>
      <p id="comment-hint">${t('commentHint')}</p>
      <textarea
        id="comment"
        name="comment"
        rows="6"
        maxlength="5000"
        aria-describedby="${given ? 'comment-hint problem' : 'comment-hint'}"
      >
${given?.comment ?? ''}</textarea
      >
      <p>${filledIn(t('recorded'), { office })}</p>
      <p><button type="submit">${t('send')}</button></p>
    </form>
  `;
}
