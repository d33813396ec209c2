import { Box, Typography } from '@strapi/design-system';

import { useFieldNames } from '../../../words/use-field-names';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Notice } from './notice';

/** What the author says to whoever decides, and why a request that has ended did so. */
export function Summary() {
  const { t } = useWords();
  const { request } = useDecision();
  const { note, override, comment, status } = request;
  const isNo = status === 'declined' || status === 'changes-requested';
  return (
    <>
      {note ? <Quoted title={t('decision.note', { name: request.submittedBy.name })} text={note} /> : null}
      {override ? <Quoted title={t(`override.${override.category}`)} text={override.reason} /> : null}
      {override?.comment ? (
        <Quoted
          title={t(`review.${override.review}`, { name: override.reviewedBy?.name ?? '' })}
          text={override.comment}
        />
      ) : null}
      {isNo && comment ? <Quoted title={t(`decision.comment.${status}`)} text={comment} /> : null}
      <NotCurrent />
    </>
  );
}

/** What the page shows is what was submitted; the draft may say something else by now. */
function NotCurrent() {
  const { t, instant, list } = useWords();
  const { request } = useDecision();
  const fieldName = useFieldNames(request.uid);
  const { changedSince, isCurrent } = request;
  if (isCurrent) return null;
  const changed = request.status === 'void' ? request.changed : (changedSince?.fields ?? []);
  const nameOf = (path: string) => (path.startsWith('facts.') ? t('decision.surroundings') : fieldName(topOf(path)));
  const fields = list([...new Set(changed.map(nameOf))]);
  const isKnown = changedSince?.by && changedSince.at;
  return (
    <Notice title={t(request.status === 'void' ? 'decision.void' : 'decision.not-current')}>
      <Typography tag="p">
        {fields === ''
          ? t('decision.gone')
          : isKnown
            ? t('decision.changed-by', { name: changedSince.by, at: instant(changedSince.at ?? ''), fields })
            : t('decision.changed', { fields })}
      </Typography>
    </Notice>
  );
}

const topOf = (path: string): string => path.split('.')[0] ?? path;

function Quoted({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <Box background="neutral0" borderColor="neutral200" hasRadius padding={4} style={{ borderLeftWidth: '4px' }}>
      <Typography tag="h2" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
    </Box>
  );
}
