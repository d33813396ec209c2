import { useState } from 'react';

import { Box, Button, Field, Flex, LinkButton, Modal, TextInput, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { PlanHead } from '../../../shared/plan-view';
import { useUsePlanAsTemplateMutation } from '../plan-api';
import { usePlanWords } from '../use-plan-words';
import { MadeFromTemplate } from './made-from-template';

interface Props {
  readonly plan: PlanHead;
  readonly onClose: () => void;
}

/** Says what is taken over and what is not, makes the plan, and tells what came of it. */
export function TemplateModal({ plan, onClose }: Props) {
  const { t } = usePlanWords();
  const [title, setTitle] = useState(t('template.copy-of', { title: plan.title.slice(0, 240) }));
  const [make, { data, error, isLoading }] = useUsePlanAsTemplateMutation();
  return (
    <Modal.Root open onOpenChange={(open) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={t('template.close')}>
          <Modal.Title>{data ? t('template.done') : t('template.open')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {data ? (
            <MadeFromTemplate made={data} />
          ) : (
            <>
              <Box role="alert">
                {error !== undefined && (
                  <Typography tag="p" textColor="danger600" paddingBottom={5}>
                    {sentenceOf(error) ?? t('template.failed')}
                  </Typography>
                )}
              </Box>
              <Flex direction="column" alignItems="stretch" gap={5}>
                {[t('template.what'), t('template.shared'), t('template.not')].map((said) => (
                  <Typography key={said} tag="p" textColor="neutral800">
                    {said}
                  </Typography>
                ))}
                <Field.Root name="title" required>
                  <Field.Label>{t('template.title')}</Field.Label>
                  <TextInput value={title} maxLength={255} onChange={({ target }) => setTitle(target.value)} />
                </Field.Root>
              </Flex>
            </>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {data ? t('template.close') : t('template.cancel')}
          </Button>
          {data ? (
            <LinkButton tag={RouterLink} to={`/plans/${data.documentId}`} onClick={onClose}>
              {t('template.go', { title: data.title })}
            </LinkButton>
          ) : (
            <Button
              loading={isLoading}
              disabled={title.trim() === ''}
              onClick={() => void make({ documentId: plan.documentId, title: title.trim() })}
            >
              {t('template.make')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function sentenceOf(error: unknown): string | undefined {
  const message: unknown = Reflect.get(Object(error), 'message');
  return typeof message === 'string' && message !== '' ? message : undefined;
}
