import { Badge, Checkbox, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { ContactListRow } from '../../shared/contacts';
import { DownloadButton } from './download-button';
import { EraseButton } from './erase-button';
import { useContactWords } from './use-contact-words';

interface Props {
  readonly contact: ContactListRow;
  readonly canErase: boolean;
  readonly isChosen?: boolean;
  readonly onChoose?: (isOn: boolean) => void;
}

const WRITTEN = '/content-manager/collection-types/api::media-contact.media-contact';

export function ContactRow({ contact, canErase, isChosen = false, onChoose }: Props) {
  const { t } = useContactWords();
  const { documentId, name, email, outlets } = contact;
  return (
    <tr>
      {onChoose && (
        <td>
          <Checkbox
            aria-label={t('choose.one', { name })}
            checked={isChosen}
            onCheckedChange={(isOn: boolean | 'indeterminate') => onChoose(isOn === true)}
          />
        </td>
      )}
      <td style={{ minWidth: '20rem' }}>
        <Link tag={RouterLink} to={`${WRITTEN}/${documentId}`}>
          {name}
        </Link>
        <Typography tag="p" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
          {email ?? t('no-address')}
        </Typography>
        <Mailings contact={contact} />
      </td>
      <td>
        <Typography textColor="neutral800">{outlets.join(', ') || '–'}</Typography>
      </td>
      <td>
        <Told contact={contact} />
      </td>
      <td>
        <Review contact={contact} />
      </td>
      <td>
        <Flex gap={2} style={{ whiteSpace: 'nowrap' }}>
          <DownloadButton
            path={`/media-contacts/${documentId}/subject-access`}
            otherwise="subject-access.json"
            label={t('access')}
            about={name}
            size="S"
          />
          {canErase && <EraseButton contact={contact} />}
        </Flex>
      </td>
    </tr>
  );
}

/** Why nothing is sent to them, where that is so. */
function Mailings({ contact: { subscription, objectionAt } }: Pick<Props, 'contact'>) {
  const { t, maybe } = useContactWords();
  const why = objectionAt !== null ? 'objected' : subscription === 'active' ? null : subscription;
  if (why === null) return null;
  return (
    <Badge backgroundColor="neutral150" textColor="neutral800" title={t('sent-nothing')}>
      {maybe(`mailings.${why}`, why)}
    </Badge>
  );
}

function Told({ contact: { informedAt, tellBy, isLate } }: Pick<Props, 'contact'>) {
  const { t, day } = useContactWords();
  if (informedAt !== null) return <Day at={informedAt} />;
  return <Due isLate={isLate}>{t(isLate ? 'told.late' : 'told.by', { day: day(tellBy ?? '') })}</Due>;
}

function Review({ contact: { reviewBy, isPastReview } }: Pick<Props, 'contact'>) {
  const { t, day } = useContactWords();
  if (reviewBy === null) return <Typography textColor="neutral800">–</Typography>;
  return isPastReview ? <Due isLate>{t('review.past', { day: day(reviewBy) })}</Due> : <Day at={reviewBy} />;
}

function Day({ at }: { readonly at: string }) {
  const { day } = useContactWords();
  return (
    <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
      <time dateTime={at}>{day(at)}</time>
    </Typography>
  );
}

const Due = ({ isLate, children }: { readonly isLate: boolean; readonly children: React.ReactNode }) => (
  <Typography
    tag="p"
    textColor={isLate ? 'danger700' : 'neutral800'}
    fontWeight={isLate ? 'semiBold' : 'regular'}
    style={{ minWidth: '14rem' }}
  >
    {children}
  </Typography>
);
