import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Message } from './read-message';

/** What whoever decides needs to know and no reader sees: where it goes, to whom, and a note among colleagues. */
export function NotPublic({ message }: { readonly message: Message }) {
  const { formatMessage, formatList, formatNumber } = useIntl();
  const { audiences, channels, plan, internalNote, advert } = message;
  const { outlet, cost, currency } = advert;
  const price = cost === undefined ? '' : formatNumber(cost, { style: 'currency', currency });
  const rows = [
    { id: 'newsroom.audiences', label: 'For', text: formatList([...audiences]) },
    { id: 'newsroom.channels', label: 'Through', text: formatList([...channels]) },
    { id: 'newsroom.advert', label: 'Booked in', text: [outlet, price].filter(Boolean).join(', ') },
    { id: 'newsroom.plan', label: 'Plan', text: plan },
    { id: 'newsroom.note', label: 'Internal note', text: internalNote },
  ].filter(({ text }) => text !== '');
  if (rows.length === 0) return null;
  return (
    <Box tag="section" background="neutral100" borderColor="neutral200" hasRadius padding={4} marginTop={4}>
      <Typography tag="h4" variant="sigma" textColor="neutral700" style={{ fontSize: '1.2rem', marginTop: 0 }}>
        {formatMessage({ id: 'newsroom.not-public', defaultMessage: 'Not seen by readers' })}
      </Typography>
      <dl style={{ margin: 0 }}>
        {rows.map(({ id, label, text }) => (
          <div key={id}>
            <dt>{formatMessage({ id, defaultMessage: label })}</dt>
            <dd style={{ whiteSpace: 'pre-wrap', marginBottom: '0.4em' }}>{text}</dd>
          </div>
        ))}
      </dl>
    </Box>
  );
}
