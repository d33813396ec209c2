import type { Core } from '@strapi/strapi';

import { settingsOf } from '../config';
import type { Shown } from '../pages/link-page';
import { fieldInWords } from '../pages/said';
import type { ActsService } from '../services/acts';
import type { Opened } from '../use-cases/open-link';
import type { Language } from '../words/language';

/** What the page of a link shows, all of it as it was kept when the text was submitted. */
export async function shownByLink(
  strapi: Core.Strapi,
  { link, record, by }: Extract<Opened, { fault?: undefined }>,
  language: Language,
): Promise<Shown> {
  const acts: ActsService = strapi.plugin('attest').service('acts');
  const { snapshots, comments, persons, tokens, host } = acts.deps;
  const viewer = { person: by, rights: new Set(['decide']), mayEdit: false };
  const [snapshot, shown, all] = [await snapshots.read(record.snapshot), await acts.request(record, viewer), await comments.of(record.key)]; // prettier-ignore
  const names = await persons.names([record.state.submittedBy, ...all.map((comment) => comment.by)]);
  const kept = { uid: record.uid, documentId: record.document, content: snapshot.content, shown: snapshot.shown };
  return {
    language,
    office: by.name,
    record,
    snapshot,
    asRead: host().asRead?.(kept, language),
    comparison: await acts.compare(record, 'live'),
    comments: all.map((comment) => ({ ...comment, name: names.get(comment.by) ?? '' })),
    remarks: new Set(shown.findings?.flatMap(({ requirement, code }) => (requirement && code !== 'advice' ? [requirement] : []))), // prettier-ignore
    submittedBy: names.get(record.state.submittedBy) ?? '',
    expiresAt: link.expiresAt,
    form: tokens.formFor(link),
    field: (path) => host().fieldName?.(record.uid, path, language) ?? fieldInWords(path),
    instant: (at) => instantIn(at, language, settingsOf(strapi).calendar.zone),
  };
}

function instantIn(at: string, language: Language, timeZone: string): string {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(at));
}
