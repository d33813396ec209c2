import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';

import type { CommentView } from '../../../../../shared/contracts';
import { useResolveMutation } from '../../../api/requests';
import { Instant } from '../../../components/instant';
import { useFieldNames } from '../../../words/use-field-names';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';

/** One comment: who said what of which field, and whether it has been dealt with. */
export function CommentItem({ comment }: { readonly comment: CommentView }) {
  const { t } = useWords();
  const { request, remark } = useDecision();
  const fieldName = useFieldNames(request.uid);
  const [resolve, { isLoading }] = useResolveMutation();
  const { id, field, text, isBlocking, by, at, resolvedBy, resolvedAt, mayResolve } = comment;
  const about = field ? fieldName(field) : t('comments.whole');
  return (
    <Box tag="li" paddingTop={3} paddingBottom={3} borderColor="neutral150" style={{ borderWidth: '0 0 1px' }}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{by.name}</Typography>
        <Typography textColor="neutral600" variant="pi">
          {about} · <Instant at={at} />
        </Typography>
        {isBlocking && !resolvedAt ? (
          <Badge backgroundColor="danger100" textColor="danger700">
            {t('comments.blocking')}
          </Badge>
        ) : null}
        {resolvedAt ? (
          <Badge backgroundColor="success100" textColor="success700">
            {t('comments.resolved', { name: resolvedBy?.name ?? '' })}
          </Badge>
        ) : null}
      </Flex>
      <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text}
      </Typography>
      {mayResolve ? (
        <Box paddingTop={2}>
          <Button
            variant="tertiary"
            size="S"
            loading={isLoading}
            onClick={() => void remark(resolve({ id: request.id, comment: id }), t('comments.resolved-done'))}
          >
            {t('comments.resolve')}
          </Button>
        </Box>
      ) : null}
    </Box>
  );
}
