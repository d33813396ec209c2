import { useEffect, useRef, useState, type FormEvent } from 'react';

import { Box, Button, Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';

import { useCommentMutation } from '../../../api/requests';
import { useFieldNames } from '../../../words/use-field-names';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { useCommentable } from './use-commentable';

const WHOLE = '';

interface Props {
  readonly text: string;
  onText(text: string): void;
  readonly field: string | undefined;
  onField(field: string | undefined): void;
}

/** A comment on the whole or on one field; one that blocks stops an approval until it is dealt with. */
export function CommentForm({ text, onText, field, onField }: Props) {
  const { t } = useWords();
  const { request, remark } = useDecision();
  const { uid, documentId, id } = request;
  const fieldName = useFieldNames(uid);
  const fields = useCommentable(field);
  const [isBlocking, setBlocking] = useState(false);
  const [comment, { isLoading }] = useCommentMutation();
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (field) input.current?.focus();
  }, [field]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const said = { text, isBlocking, ...(field && { field }) };
    const { kind } = await remark(comment({ uid, documentId, id, comment: said }), t('comments.done'));
    if (kind === 'refused') return;
    onText('');
    setBlocking(false);
    onField(undefined);
  }

  return (
    <Box tag="form" onSubmit={(event: FormEvent) => void submit(event)} paddingTop={4} aria-label={t('comments.new')}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Field.Root>
          <Field.Label>{t('comments.about')}</Field.Label>
          <SingleSelect value={field ?? WHOLE} onChange={(value) => onField(String(value) || undefined)}>
            {[WHOLE, ...fields].map((path) => (
              <SingleSelectOption key={path} value={path}>
                {path ? fieldName(path) : t('comments.whole')}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        <Field.Root required>
          <Field.Label>{t('comments.text')}</Field.Label>
          <Textarea ref={input} value={text} onChange={(event) => onText(event.target.value)} />
        </Field.Root>
        <Checkbox checked={isBlocking} onCheckedChange={(checked) => setBlocking(checked === true)}>
          {t('comments.block')}
        </Checkbox>
        <Box>
          <Button type="submit" variant="secondary" loading={isLoading} disabled={text.trim() === ''}>
            {t('comments.send')}
          </Button>
        </Box>
      </Flex>
    </Box>
  );
}
