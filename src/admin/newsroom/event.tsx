import { useIntl } from 'react-intl';

import type { Message } from './read-message';

/** When and where people are to come, as the clock in Sweden shows it. */
export function Event({ event }: { readonly event: Message['event'] }) {
  const { formatMessage, formatDate, formatDateTimeRange } = useIntl();
  const { start, end, location } = event;
  if (!start) return null;
  const shown = { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Stockholm' } as const;
  const time = end ? formatDateTimeRange(new Date(start), new Date(end), shown) : formatDate(start, shown);
  return (
    <section>
      <h4>{formatMessage({ id: 'newsroom.event', defaultMessage: 'Time and place' })}</h4>
      <p>{[time, location].filter(Boolean).join(', ')}</p>
    </section>
  );
}
