import { useState } from 'react';

import { Box, Typography } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { Card } from '../parts/card';
import { Kept } from '../parts/kept';
import { CommentForm } from './comment-form';
import { CommentItem } from './comment-item';

interface Props {
  /** What the next comment is about; undefined for the whole. */
  readonly field: string | undefined;
  onField(field: string | undefined): void;
}

/** What has been said of the text, and a place to say more. */
export function Comments({ field, onField }: Props) {
  const { t } = useWords();
  const { request } = useDecision();
  const [text, setText] = useState('');
  const mayComment = request.may.includes('comment');
  if (!mayComment && text.trim() === '' && request.comments.length === 0) return null;
  return (
    <Card title={t('comments.title')}>
      {request.comments.length === 0 ? (
        <Typography textColor="neutral600">{t('comments.none')}</Typography>
      ) : (
        <Box tag="ul">
          {request.comments.map((comment) => (
            <CommentItem key={comment.id} comment={comment} />
          ))}
        </Box>
      )}
      {mayComment ? <CommentForm text={text} onText={setText} field={field} onField={onField} /> : <Kept text={text} />}
    </Card>
  );
}
