import type { Core, UID } from '@strapi/strapi';

import type { ActivityValues, Reference } from '../../domain/plan-import/changes';
import type { ExistingPlan } from '../../domain/plan-import/plan-changes';
import { WITHOUT_PLACE } from '../../domain/plan-import/without-place';
import { ACTIVITY, eachOnce, FOLLOW_UP, idOf, KINDS, REACH, rowsIn, textIn, type Row } from './kinds';
import type { Target } from './target';

const ROWS_OF = { goals: true, audiences: true, keyMessages: true, channels: true, responsible: true, partners: true };
const NOTHING: ExistingPlan = {
  activities: [],
  reaches: [],
  sections: [],
  columns: [],
  qualities: [],
  legend: [],
  checklist: [],
  hasReview: false,
  withoutPlace: [],
  linked: [],
};

/** What the plan has already, all of it: what a person may not read is there all the same, and is not made twice. */
export async function existingRows(strapi: Core.Strapi, { plan }: Target): Promise<ExistingPlan> {
  if (!plan) return NOTHING;
  const { row, documentId } = plan;
  const of = async (uid: UID.ContentType, field: string, populate: object = {}): Promise<readonly Row[]> =>
    eachOnce(
      await strapi.db
        .query(uid)
        .findMany({ where: { [field]: { documentId } }, populate: populate as never, orderBy: { id: 'asc' } }),
    );
  const told = await of(FOLLOW_UP, 'plan', { activity: { select: ['documentId'] } });
  const activities = await of(ACTIVITY, 'plan', { ...ROWS_OF, timing: true });
  const reaches = await of(REACH, 'plan', { audience: true, channel: true });
  const linked = [...(await of(KINDS.audience.uid, 'plans')), ...(await of(KINDS['key-message'].uid, 'plans'))];
  const texts = (part: string, field: string) => rowsIn(row[part]).map((entry) => textIn(entry[field]));
  return {
    activities: activities.map((activity) => ({ id: idOf(activity), values: valuesOf(activity, told) })),
    reaches: reaches.map(({ audience, channel }) => ({ audience: linkedTo(audience), channel: linkedTo(channel) })),
    sections: [...texts('sections', 'heading'), ...rowsIn(row['sections']).flatMap(headingsIn)],
    columns: texts('columns', 'field'),
    qualities: texts('qualities', 'quality'),
    legend: texts('legend', 'code'),
    checklist: texts('checklist', 'question'),
    hasReview: Boolean(row['review']),
    withoutPlace: rowsIn(row['sections']).filter(isWithoutPlace).flatMap(itemsIn),
    linked: linked.map(idOf),
  };
}

/** Which sections of a plan keep the words without a place. */
const isWithoutPlace = ({ heading }: Row): boolean => Object.values(WITHOUT_PLACE).some((one) => one === heading);

const linkedTo = (value: unknown): string => (value ? idOf(value as Row) : '');

/** Headings within the text of a section: a document has them as it has those of sections. */
const headingsIn = ({ body }: Row): readonly string[] =>
  rowsIn(body).flatMap(({ type, children }) =>
    type === 'heading' ? [rowsIn(children).map(({ text }) => textIn(text)).join('')] : [],
  ); // prettier-ignore

/** The items of the lists of a section, as text. */
function itemsIn({ body }: Row): readonly string[] {
  return rowsIn(body).flatMap(({ children }) =>
    rowsIn(children).map((item) =>
      rowsIn(item['children'])
        .map(({ text }) => textIn(text))
        .join(''),
    ),
  );
}

function valuesOf(row: Row, told: readonly Row[]): ActivityValues {
  const references = (field: string): readonly Reference[] => rowsIn(row[field]).map((one) => ({ id: idOf(one) }));
  const timing = row['timing'] as Row | null;
  const values = {
    summary: row['summary'],
    description: row['description'],
    goals: references('goals'),
    audiences: references('audiences'),
    keyMessages: references('keyMessages'),
    channels: references('channels'),
    responsible: references('responsible'),
    partners: references('partners'),
    timing:
      timing && said({ mode: timing['mode'], text: timing['text'], start: timing['start'], end: timing['end'], rrule: timing['rrule'] }), // prettier-ignore
    location: row['location'],
    progress: row['progress'],
    // PostgreSQL hands decimals over as text.
    budget: row['budget'] && Number(row['budget']),
    followUps: told
      .filter(({ activity }) => linkedTo(activity) === idOf(row))
      .map(({ text, title }) => textIn(text) || textIn(title)),
  };
  return said(values) as unknown as ActivityValues;
}

const said = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined));
