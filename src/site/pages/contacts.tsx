import type { ReactElement } from 'react';

import type { PublicContact } from '../../api/newsroom/services/public-contacts';
import { feedsOf } from '../feeds';
import { to } from '../links';
import type { View } from '../view';
import { Layout } from './layout';
import { Reach } from './reach';

interface Contacts {
  readonly view: View;
  readonly contacts: readonly PublicContact[];
}

/** Whom one may call, organisation by organisation, those who speak for it first. */
export function ContactsPage({ view, contacts }: Contacts): ReactElement {
  const { site, words, lang } = view;
  const groups = byOrganisation(contacts);
  return (
    <Layout
      view={view}
      title={words.contacts}
      description={words.contactsLead}
      inLang={(other) => to.contacts(other)}
      at="contacts"
      feeds={feedsOf(site.api)}
      head={<link rel="canonical" href={site.of(to.contacts(lang))} />}
    >
      <header className="opening">
        <h1>{words.contacts}</h1>
        <p>{words.contactsLead}</p>
      </header>
      {groups.length === 0 && (
        <div className="empty">
          <h2>{words.noContactsTitle}</h2>
          <p>{words.noContacts}</p>
          <p>
            <a href={to.list(lang)}>{words.back}</a>
          </p>
        </div>
      )}
      {groups.map(([name, offices], nth) => (
        <section key={name} className="organisation" aria-labelledby={`o-${nth}`}>
          <h2 id={`o-${nth}`}>{name || words.others}</h2>
          <ul className="contacts">
            {offices.map((office) => (
              <Office key={office.office} view={view} contact={office} />
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
}

function Office({ view, contact }: { view: View; contact: PublicContact }): ReactElement {
  const { words } = view;
  const { office, spokesperson, speaksOn, name, title, phone, email } = contact;
  return (
    <li>
      <strong lang="sv">{office}</strong>
      {name !== null && <span lang="sv">{[name, title].filter((one) => one !== null).join(', ')}</span>}
      {spokesperson && (
        <span className="mark">
          {speaksOn === null ? words.spokesperson : words.speaksOn} <span lang="sv">{speaksOn}</span>
        </span>
      )}
      <Reach phone={phone} email={email} />
    </li>
  );
}

function byOrganisation(contacts: readonly PublicContact[]): readonly (readonly [string, readonly PublicContact[]])[] {
  const names = [...new Set(contacts.map(({ organisation }) => organisation?.name ?? ''))];
  return names.map((name) => {
    const own = contacts.filter(({ organisation }) => (organisation?.name ?? '') === name);
    return [name, [...own].sort((a, b) => Number(b.spokesperson) - Number(a.spokesperson))] as const;
  });
}
