import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';

import { useDraftContentQuery } from '../../api/content';
import { useSchemasQuery } from '../../api/setup';
import { Reading } from '../../reading/reading';
import { messageOf } from '../../words/error-message';
import { useWords } from '../../words/use-words';
import { editPath } from '../decision/parts/edit-path';
import { NotThere } from '../decision/parts/not-there';
import { PrintedAlone } from './printed-alone';

/** The draft as its readers will see it. */
export function PreviewPage() {
  const { uid = '', documentId = '' } = useParams();
  const { t } = useWords();
  const { data: schemas } = useSchemasQuery();
  const { data, error, isLoading } = useDraftContentQuery({ uid, documentId }, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Page.Loading>{t('loading')}</Page.Loading>;
  if (!data) return <NotThere title={t('preview.not-there')} message={messageOf(error) ?? t('error.unknown')} />;
  return (
    <Page.Main>
      <PrintedAlone />
      <Page.Title>{t('preview.page', { title: data.title })}</Page.Title>
      <Box padding={{ initial: 4, medium: 8 }}>
        <Box background="warning100" borderColor="warning200" hasRadius padding={4} marginBottom={4}>
          <Flex justifyContent="space-between" gap={4} wrap="wrap">
            <Box>
              <Typography tag="h1" variant="delta">
                {t('preview.title')}
              </Typography>
              <Typography tag="p">{t('preview.hint')}</Typography>
            </Box>
            <Flex gap={2} wrap="wrap" className="no-print">
              <Button variant="tertiary" onClick={() => window.print()}>
                {t('preview.print')}
              </Button>
              <LinkButton
                tag={NavLink}
                to={editPath(schemas, { uid, documentId })}
                variant="secondary"
                startIcon={<Pencil aria-hidden />}
              >
                {t('preview.edit')}
              </LinkButton>
            </Flex>
          </Flex>
        </Box>
        <Box
          tag="section"
          aria-label={t('reading.title')}
          background="neutral0"
          borderColor="neutral150"
          hasRadius
          shadow="tableShadow"
          padding={{ initial: 4, medium: 8 }}
        >
          <h2 hidden>{t('reading.title')}</h2>
          <Reading document={data} />
        </Box>
      </Box>
    </Page.Main>
  );
}
