import type { ReactElement, ReactNode } from 'react';

import { safeLink } from '../../api/newsroom/html/safe-link';
import { written } from '../lang';
import { to } from '../links';
import type { Contact, Message } from '../message';
import type { View } from '../view';
import { dayAndTime, fileKind, isSameDay, timeOf } from '../written-out';
import { Reach } from './reach';

/** Whom to ask about it. */
export function PressContacts({ view, contacts }: { view: View; contacts: readonly Contact[] }): ReactElement | null {
  if (contacts.length === 0) return null;
  return (
    <section aria-labelledby="press">
      <h2 id="press">{view.words.pressContacts}</h2>
      <ul className="contacts">
        {contacts.map((contact, nth) => (
          <li key={nth}>
            <strong>{contact.name ?? contact.office}</strong>
            {contact.title !== null && <span>{contact.title}</span>}
            {contact.name !== null && contact.office !== contact.title && <span>{contact.office}</span>}
            <Reach phone={contact.phone} email={contact.email} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When and where to come, where it says so. */
export function Invitation({ view: { lang, words }, message }: { view: View; message: Message }): ReactElement | null {
  if (message.event === null) return null;
  const { start, end, location } = message.event;
  return (
    <section aria-labelledby="invites">
      <h2 id="invites">{words.invites}</h2>
      <p>
        <time dateTime={start}>{dayAndTime(start, lang)}</time>
        {end !== null && (
          <>
            –<time dateTime={end}>{isSameDay(start, end) ? timeOf(end, lang) : dayAndTime(end, lang)}</time>
          </>
        )}
      </p>
      {location !== null && <p {...written(message.language)}>{location}</p>}
    </section>
  );
}

/** Files to take home, each with what it is and how large. */
export function Attachments({ view, message }: { view: View; message: Message }): ReactElement | null {
  const files = message.attachments.flatMap(({ url, ...file }) => {
    const href = safeLink(url);
    return href === undefined ? [] : [{ ...file, href }];
  });
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="attachments">
      <h2 id="attachments">{view.words.attachments}</h2>
      <ul className="files">
        {files.map(({ href, title, mime, size }) => {
          const kind = fileKind(mime, size, view.lang);
          return (
            <li key={href}>
              <a href={href} {...written(message.language)}>
                {title ?? decodeURIComponent(href.split('/').at(-1) ?? href)}
              </a>
              {kind !== '' && <span> ({kind})</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** When it was published, by whom, and where it is found again. */
export function About({ view, message }: { view: View; message: Message }): ReactElement {
  const { lang, words } = view;
  const { publishedAt, updatedAt, sender, identifier, subjects } = message;
  const named = subjects.flatMap(({ name }) => name ?? []);
  const who = sender && [sender.personName, sender.personTitle, sender.unit, sender.organisation?.name];
  const from = (who ?? []).filter((one) => one !== null && one !== undefined);
  return (
    <section aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <dl>
        <Fact term={words.publishedAt}>
          <time dateTime={publishedAt}>{dayAndTime(publishedAt, lang)}</time>
        </Fact>
        {updatedAt !== publishedAt && (
          <Fact term={words.updatedAt}>
            <time dateTime={updatedAt}>{dayAndTime(updatedAt, lang)}</time>
          </Fact>
        )}
        {from.length > 0 && <Fact term={words.sender}>{from.join(', ')}</Fact>}
        {named.length > 0 && (
          <Fact term={words.subjects}>
            {named.map((subject, nth) => (
              <span key={subject}>
                {nth > 0 && ', '}
                <a href={to.list(lang, { subject })}>{subject}</a>
              </span>
            ))}
          </Fact>
        )}
        {identifier !== null && <Fact term={words.identifier}>{identifier}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
