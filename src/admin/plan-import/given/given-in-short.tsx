import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';

import type { PlacesView, PreviewView } from '../../../shared/plan-import';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { sizeOf } from './size-of';

interface Props {
  readonly work: Import;
  readonly view: PreviewView;
  readonly places: PlacesView;
}

/** What was given, on a line, and the way back to it. */
export function GivenInShort({ work, view, places }: Props) {
  const { t, locale } = useImportWords();
  const { file, way, organisation } = work.given;
  const name = places.organisations.find(({ documentId }) => documentId === organisation)?.name;
  const document =
    way === 'file' && file ? t('file.chosen', { name: file.name, size: sizeOf(file.size, locale) }) : t('short.text');
  const place = view.plan
    ? t('short.into', { title: view.plan.title || t('untitled') })
    : t(name ? 'short.new-for' : 'short.new', { title: view.title, organisation: name });
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex gap={4} wrap="wrap" justifyContent="space-between">
        <div>
          <Typography tag="p" fontWeight="semiBold" style={{ overflowWrap: 'anywhere' }}>
            {document}
          </Typography>
          <Typography tag="p" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
            {place}
          </Typography>
        </div>
        <Button
          variant="tertiary"
          startIcon={<Pencil aria-hidden />}
          disabled={work.busy === 'writing'}
          onClick={work.back}
        >
          {t('short.back')}
        </Button>
      </Flex>
    </Box>
  );
}
