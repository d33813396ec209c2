import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';

import type { Addresses } from './addresses';

/** As much of a public message as a feed tells. */
export interface FeedMessage {
  readonly documentId: string;
  readonly slug: string;
  readonly headline: string;
  readonly language: string;
  readonly preamble: string | null;
  readonly bodyHtml: string;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly organisations: readonly { readonly name: string | null; readonly slug: string | null }[];
  readonly subjects: readonly { readonly name: string | null; readonly uri: string | null }[];
}

export interface FeedAbout {
  readonly title: string;
  readonly language: string;
  /** Where this feed is read, with its filters. */
  readonly self: string;
  readonly home: string;
}

export type FeedForm = 'rss' | 'atom' | 'json';

/** The newest messages in one of the three forms that feed readers take. */
export function feedIn(form: FeedForm, messages: readonly FeedMessage[], about: FeedAbout, at: Addresses): string {
  const items = messages.map((message) => itemOf(message, at));
  if (form === 'json') return JSON.stringify(jsonFeed(items, about));
  return tight(form === 'rss' ? rss(items, about) : atom(items, about));
}

type Item = ReturnType<typeof itemOf>;

function itemOf(message: FeedMessage, at: Addresses) {
  const { documentId, slug, headline, language, preamble, bodyHtml, publishedAt, updatedAt } = message;
  return {
    id: `urn:budkavle:message:${documentId}`,
    title: headline,
    link: at.page(slug),
    language,
    summary: preamble ?? '',
    html: withAbsoluteAddresses(bodyHtml, at),
    published: new Date(publishedAt),
    updated: new Date(updatedAt),
    authors: message.organisations.flatMap(({ name }) => name ?? []),
    subjects: message.subjects.flatMap(({ name, uri }) => (name === null ? [] : [{ name, uri: uri ?? undefined }])),
  };
}

function rss(items: readonly Item[], { title, language, self, home }: FeedAbout): string {
  return generateRssFeed({
    title,
    link: home,
    description: title,
    language,
    ...lastOf(items, 'lastBuildDate'),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: item.title,
      link: item.link,
      guid: { value: item.id, isPermaLink: false },
      description: item.summary,
      content: { encoded: item.html },
      dc: { creators: [...item.authors] },
      categories: item.subjects.map(({ name, uri }) => ({ name, ...(uri !== undefined && { domain: uri }) })),
      pubDate: item.published,
    })),
  });
}

function atom(items: readonly Item[], { title, language, self, home }: FeedAbout): string {
  return generateAtomFeed({
    id: self,
    title: { value: title },
    updated: lastOf(items, 'updated').updated ?? new Date(0),
    xml: { lang: language },
    links: [
      { href: self, rel: 'self', type: 'application/atom+xml' },
      { href: home, rel: 'alternate', type: 'text/html' },
    ],
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      links: [{ href: item.link, rel: 'alternate' }],
      summary: { value: item.summary },
      content: { value: item.html, type: 'html' },
      authors: item.authors.map((name) => ({ name })),
      categories: item.subjects.map(({ name, uri }) => ({ term: name, ...(uri !== undefined && { scheme: uri }) })),
      published: item.published,
      updated: item.updated,
    })),
  });
}

function jsonFeed(items: readonly Item[], { title, language, self, home }: FeedAbout): unknown {
  return generateJsonFeed({
    title,
    language,
    home_page_url: home,
    feed_url: self,
    items: items.map((item) => ({
      id: item.id,
      url: item.link,
      title: item.title,
      language: item.language,
      summary: item.summary,
      content_html: item.html,
      authors: item.authors.map((name) => ({ name })),
      tags: item.subjects.map(({ name }) => name),
      date_published: item.published,
      date_modified: item.updated,
    })),
  });
}

/** When anything in it changed; a feed without entries says nothing of it. */
function lastOf<Name extends string>(items: readonly Item[], name: Name): Partial<Record<Name, Date>> {
  if (items.length === 0) return {};
  const last = new Date(Math.max(...items.map(({ updated }) => updated.getTime())));
  return { [name]: last } as Record<Name, Date>;
}

/** What stands in a feed is read far from here. The HTML is our own, so its attributes are written in one way. */
function withAbsoluteAddresses(html: string, at: Addresses): string {
  return html.replace(/ (src|href)="(\/[^"]*)"/g, (_, name: string, path: string) => ` ${name}="${at.of(path)}"`);
}

/** The generator indents what it marks as plain text, and readers would take the line breaks for a part of it. */
const tight = (xml: string): string => xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+<\//g, ']]></');
