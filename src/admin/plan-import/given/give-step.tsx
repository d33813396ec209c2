import { useEffect, useRef, useState } from 'react';

import { Box, Button, Field, Flex, Radio, Textarea, Typography } from '@strapi/design-system';

import type { PlacesView } from '../../../shared/plan-import';
import { Card } from '../../plan-page/parts/card';
import { Trouble } from '../parts/trouble';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { FileDrop } from './file-drop';
import { missingIn, type Given } from './given';
import { PlaceFields } from './place-fields';

/** What is to be imported, and where to. */
export function GiveStep({ work, places }: { readonly work: Import; readonly places: PlacesView }) {
  const { t } = useImportWords();
  const [isAsked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const given = withOnly(work.given, places);
  const missing = isAsked ? missingIn(given, places.organisations.length > 0) : [];
  const isReading = work.busy === 'reading';

  useEffect(() => {
    if (given !== work.given) work.give(given);
  });

  const submit = (): void => {
    setAsked(true);
    if (missingIn(given, places.organisations.length > 0).length === 0) return void work.read();
    requestAnimationFrame(() => firstWrong(form.current)?.focus());
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Card id="plan-import-document" title={t('give.document')}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Radio.Group
              aria-label={t('way.label')}
              value={given.way}
              onValueChange={(way: string) => work.give({ way: way as Given['way'] })}
            >
              <Radio.Item value="file">{t('way.file')}</Radio.Item>
              <Radio.Item value="text">{t('way.text')}</Radio.Item>
            </Radio.Group>
            {given.way === 'file' ? (
              <FileDrop file={given.file} isMissing={missing.includes('file')} onFile={(file) => work.give({ file })} />
            ) : (
              <Field.Root
                name="text"
                required
                hint={t('text.hint')}
                {...(missing.includes('text') && { error: t('missing.text') })}
              >
                <Field.Label>{t('text.label')}</Field.Label>
                <Textarea
                  value={given.text}
                  style={{ minHeight: '16rem' }}
                  onChange={({ target }) => work.give({ text: target.value })}
                />
                <Field.Hint />
                <Field.Error />
              </Field.Root>
            )}
          </Flex>
        </Card>
        <Card id="plan-import-place" title={t('give.place')}>
          <PlaceFields given={given} places={places} missing={missing} onGive={work.give} />
        </Card>
        <Trouble error={work.error} />
        <Flex gap={4} wrap="wrap">
          <Button type="submit" size="L" loading={isReading}>
            {t('give.read')}
          </Button>
          <Typography role="status" textColor="neutral700">
            {isReading ? t('give.reading') : t('give.nothing-written')}
          </Typography>
        </Flex>
      </Flex>
      <Box paddingBottom={8} />
    </form>
  );
}

/** Where there is but one way, it is taken. */
function withOnly(given: Given, { mayMakePlan, organisations, plans }: PlacesView): Given {
  const into = mayMakePlan ? (plans.length > 0 ? given.into : 'new') : 'existing';
  const [only, ...others] = organisations;
  const organisation = given.organisation ?? (only && others.length === 0 ? only.documentId : null);
  if (into === given.into && organisation === given.organisation) return given;
  return { ...given, into, organisation };
}

/** The file's own field is hidden; its button takes its place. */
function firstWrong(form: HTMLFormElement | null): HTMLElement | null {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong="true"] button');
  return wrong ?? null;
}
