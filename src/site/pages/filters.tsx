import type { ReactElement } from 'react';

import type { Choices } from '../../api/newsroom/services/public-choices';
import { ROOT, to } from '../links';
import { KINDS, LANGUAGES, nameIn } from '../names';
import type { Chosen, Field } from '../parse/list-question';
import type { View } from '../view';

interface Filters {
  readonly view: View;
  readonly choices: Choices;
  readonly chosen: Chosen;
  readonly refused: readonly Field[];
}

type Option = readonly [value: string, name: string];

/** A plain form. Where the page is wide its details stand open, by the style sheet; elsewhere one opens them. */
export function Filters({ view, choices, chosen, refused }: Filters): ReactElement {
  const { lang, words } = view;
  const { page: _, ...narrowed } = chosen;
  const isNarrowed = Object.keys(narrowed).length > 0;
  return (
    <details className="filters" open={isNarrowed || refused.length > 0}>
      <summary>{words.narrow}</summary>
      <form role="search" action={`${ROOT}#results`} method="get" aria-label={words.narrow}>
        {lang !== 'sv' && <input type="hidden" name="lang" value={lang} />}
        <Search label={words.search} value={chosen.q} problem={refused.includes('q') ? words.badSearch : undefined} />
        <Choice name="organisation" label={words.organisation} all={words.all} value={chosen.organisation} options={choices.organisation.map(({ slug, name }) => [slug, name] as const)} />
        <Choice name="kind" label={words.kind} all={words.all} value={chosen.kind} options={named(choices.kind, (kind) => nameIn(KINDS, lang, kind))} />
        <Choice name="language" label={words.language} all={words.all} value={chosen.language} options={named(choices.language, (language) => nameIn(LANGUAGES, lang, language))} />
        <Choice name="year" label={words.year} all={words.all} value={chosen.year} options={choices.year.map((year) => [String(year), String(year)])} />
        <Kept name="subject" label={words.subject} value={chosen.subject} />
        <Kept name="plan" label={words.plan} value={chosen.plan} />
        <p className="acts">
          <button type="submit">{words.show}</button>
          {isNarrowed && <a href={to.list(lang)}>{words.clear}</a>}
        </p>
      </form>
    </details>
  ); // prettier-ignore
}

const named = (values: readonly string[], nameOf: (value: string) => string): readonly Option[] =>
  values.map((value) => [value, nameOf(value)] as const).sort(([, a], [, b]) => a.localeCompare(b, 'sv'));

interface Search {
  readonly label: string;
  readonly value: string | undefined;
  readonly problem: string | undefined;
}

function Search({ label, value, problem }: Search): ReactElement {
  const says = problem === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': 'f-q-problem' };
  return (
    <p>
      <label htmlFor="f-q">{label}</label>
      <input id="f-q" name="q" type="search" maxLength={200} defaultValue={value} {...says} />
      {problem !== undefined && (
        <strong id="f-q-problem" className="problem">
          {problem}
        </strong>
      )}
    </p>
  );
}

interface Choice {
  readonly name: Field;
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
}

/** Not shown where there is nothing to choose between. */
function Choice({ name, label, all, value, options }: Choice): ReactElement | null {
  if (options.length < 2 && value === undefined) return null;
  return (
    <p>
      <label htmlFor={`f-${name}`}>{label}</label>
      <select id={`f-${name}`} name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {withChosen(options, value).map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What was chosen can be chosen again, also when nothing has it any more. */
const withChosen = (options: readonly Option[], value: string | undefined): readonly Option[] =>
  value === undefined || options.some(([one]) => one === value) ? options : [...options, [value, value]];

/** What one comes to by a link, and can let go of. */
function Kept({ name, label, value }: { name: Field; label: string; value: string | undefined }): ReactElement | null {
  if (value === undefined) return null;
  return (
    <p>
      <label className="kept">
        <input type="checkbox" name={name} value={value} defaultChecked /> {label}: {value}
      </label>
    </p>
  );
}
