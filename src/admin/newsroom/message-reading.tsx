import { useIntl } from 'react-intl';

import type { ReadingProps } from './attest';
import { Attachments } from './attachments';
import { Event } from './event';
import { Images } from './images';
import { NotPublic } from './not-public';
import { PressContacts } from './press-contacts';
import { Quotes } from './quotes';
import { partOf, readMessage, textOf } from './read-message';

/** A message as it reads in the newsroom, for whoever decides on it. */
export function MessageReading({ document, RichText, fileAddress }: ReadingProps) {
  const { formatMessage } = useIntl();
  const message = readMessage(document);
  const { names } = document;
  const kind = message.kind ? formatMessage({ id: message.kind, defaultMessage: message.kind }) : '';
  const from = [...message.organisations, message.unit].filter(Boolean).join(' · ');
  return (
    <>
      <Embargo until={message.embargoedUntil} />
      <div lang={message.language}>
        <small>{[kind, from].filter(Boolean).join(' – ')}</small>
        <h3>{message.headline}</h3>
        {message.preamble ? (
          <p style={{ whiteSpace: 'pre-wrap' }}>
            <strong>{message.preamble}</strong>
          </p>
        ) : null}
        <Images images={message.images} names={names} fileAddress={fileAddress} />
        <RichText blocks={message.body} names={names} />
        <Quotes quotes={message.quotes} />
        <Facts text={message.facts} />
        <Event event={message.event} />
        <PressContacts contacts={message.pressContacts} />
        <Attachments attachments={message.attachments} names={names} fileAddress={fileAddress} />
        <Signed sender={message.sender} identifier={message.identifier} />
      </div>
      <NotPublic message={message} />
    </>
  );
}

function Embargo({ until }: { readonly until: string }) {
  const { formatMessage, formatDate } = useIntl();
  if (!until) return null;
  const at = formatDate(until, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  return (
    <p>
      <strong>{formatMessage({ id: 'newsroom.embargo', defaultMessage: 'Embargo until {at}' }, { at })}</strong>
    </p>
  );
}

function Facts({ text }: { readonly text: string }) {
  const { formatMessage } = useIntl();
  if (!text) return null;
  return (
    <section>
      <h4>{formatMessage({ id: 'newsroom.facts', defaultMessage: 'Facts' })}</h4>
      <p style={{ whiteSpace: 'pre-wrap' }}>{text}</p>
    </section>
  );
}

function Signed({ sender, identifier }: { readonly sender: unknown; readonly identifier: string }) {
  const { personName, personTitle, unit } = partOf(sender);
  const lines = [[textOf(personName), textOf(personTitle)].filter(Boolean).join(', '), textOf(unit), identifier];
  const said = lines.filter(Boolean);
  return said.length > 0 ? <p>{said.join(' · ')}</p> : null;
}
